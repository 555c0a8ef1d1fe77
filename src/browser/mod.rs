//! The browser, named by intent. Nothing else in the app speaks to it.

pub mod address;
pub mod page;
