//! Closed vocabularies: a Rust enum whose values are spelled as slugs in tables and addresses.

/// Declares an enum of plain variants together with its slugs.
///
/// The enum gets `ALL` (declaration order), `slug()` and `from_slug()`, so that tables, addresses and
/// catalogues share one list and a missing word is a compile error in an exhaustive match.
///
/// ```
/// ledger_core::slugs! {
///     /// Two sides.
///     pub enum Side { /// The left one.
///         Left = "left", /// The right one.
///         Right = "right" }
/// }
/// assert_eq!(Side::from_slug("left"), Some(Side::Left));
/// assert_eq!(Side::Right.slug(), "right");
/// assert_eq!(Side::from_slug("up"), None);
/// ```
#[macro_export]
macro_rules! slugs {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $slug:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The spelling in tables and addresses.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// The value with this spelling, if there is one.
            pub fn from_slug(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.slug() == text)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u8(*self as u8)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let index: u8 = $crate::serde::Deserialize::deserialize(deserializer)?;
                Self::ALL.get(usize::from(index)).copied()
                    .ok_or_else(|| $crate::serde::de::Error::custom("unknown variant"))
            }
        }
    };
}
