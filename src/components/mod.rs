//! The parts of a page. They take what they show and do no arithmetic on data.

mod figure;
#[cfg(feature = "ssr")]
mod grammar;
mod picture;
mod prose;
#[cfg(feature = "ssr")]
mod shell;
mod sources;
mod table;

#[cfg(feature = "ssr")]
pub use figure::StaticFigure;
pub use figure::{FigureContent, FigureControls, FigureHead, Opened};
#[cfg(feature = "ssr")]
pub use grammar::GrammarKey;
pub use picture::Pictures;
pub use prose::{ProseText, Value};
#[cfg(feature = "ssr")]
pub use shell::Shell;
pub use sources::{SourceLine, SourceList};
pub use table::ChartTable;
