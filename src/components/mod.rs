//! The frame of a page and of its charts. Components take what they show and do no arithmetic on data.

mod controls;
mod download;
mod embed;
mod figure;
mod grammar;
mod shell;

use controls::FigureControls;
use download::Download;
pub use embed::Embed;
pub use figure::StaticFigure;
pub use grammar::GrammarKey;
pub use shell::Shell;
