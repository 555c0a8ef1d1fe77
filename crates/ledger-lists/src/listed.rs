//! Making a list of what an iterator gives.

/// Items as a list.
pub trait Listed: Iterator + Sized {
    /// All items in their order: what `collect` makes, with less program.
    ///
    /// ```
    /// use ledger_lists::Listed;
    ///
    /// assert_eq!((1..4).map(|number| number * 2).listed(), [2, 4, 6]);
    /// ```
    fn listed(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        list.add_all(self);
        list
    }
}

impl<I: Iterator> Listed for I {}

/// A list that grows.
pub trait AddAll<T> {
    /// Puts items behind those that are there: what `extend` does, with less program.
    ///
    /// ```
    /// use ledger_lists::AddAll;
    ///
    /// let mut list = vec![1];
    /// list.add_all(Some(2));
    /// assert_eq!(list, [1, 2]);
    /// ```
    fn add_all(&mut self, items: impl IntoIterator<Item = T>);
}

impl<T> AddAll<T> for Vec<T> {
    fn add_all(&mut self, items: impl IntoIterator<Item = T>) {
        // Not `for`: a chain of iterators that calls back is one loop, one that is asked has to remember where it is.
        items.into_iter().for_each(|item| add(self, item));
    }
}

/// Once for each type, not once for each chain.
#[inline(never)]
fn add<T>(list: &mut Vec<T>, item: T) {
    list.push(item);
}
