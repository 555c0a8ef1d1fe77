//! The parts of a page. They take what they show and do no arithmetic on data.

#[cfg(feature = "csr")]
mod controls;
#[cfg(feature = "ssr")]
mod figure;
#[cfg(feature = "ssr")]
mod grammar;
#[cfg(feature = "ssr")]
mod shell;

#[cfg(feature = "csr")]
pub use controls::FigureControls;
#[cfg(feature = "ssr")]
pub use figure::StaticFigure;
#[cfg(feature = "ssr")]
pub use grammar::GrammarKey;
#[cfg(feature = "ssr")]
pub use shell::Shell;
