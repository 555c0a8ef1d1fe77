//! One file per command.

pub mod bench;
pub mod build;
pub mod bundle;
pub mod check_data;
mod compress;
pub mod links;
pub mod pages;
pub mod publish;
pub mod reproduce;
pub mod serve;
pub mod size;
pub mod test;
