//! The frame of a page and of its charts. Components take what they show and do no arithmetic on data.

mod cite;
mod controls;
mod embed;
mod figure;
mod grammar;
mod shell;

pub(crate) use cite::files as citation_files;
pub use cite::{CiteChart, CiteClaim, Home};
use controls::FigureControls;
pub use embed::Embed;
pub use figure::StaticFigure;
pub use grammar::GrammarKey;
pub use shell::Shell;
