//! The written site: written once, looked at from several sides.

#![cfg(feature = "ssr")]

mod links;
mod numbers;
mod pages;
mod pinned;
mod written;
