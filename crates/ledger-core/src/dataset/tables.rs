//! The tables as texts, before they are checked.

use super::TableName;
use core::ops::{Index, IndexMut};

/// The text of each table, as read from `data/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tables([String; TableName::ALL.len()]);

impl Tables {
    /// Takes the text of each table from `read`, which is given the name of its file.
    ///
    /// # Errors
    /// The first error of `read`.
    pub fn read<E>(mut read: impl FnMut(&'static str) -> Result<String, E>) -> Result<Self, E> {
        let mut tables = Self::default();
        for name in TableName::ALL {
            tables[*name] = read(name.slug())?;
        }
        Ok(tables)
    }
}

impl Index<TableName> for Tables {
    type Output = String;

    fn index(&self, name: TableName) -> &String {
        &self.0[name as usize]
    }
}

impl IndexMut<TableName> for Tables {
    fn index_mut(&mut self, name: TableName) -> &mut String {
        &mut self.0[name as usize]
    }
}
