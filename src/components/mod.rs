//! The frame of a page and of its charts. Components take what they show and do no arithmetic on data.

mod computed;
mod controls;
mod embed;
mod figure;
mod grammar;
mod shell;

pub use computed::Computed;
use controls::FigureControls;
pub use embed::Embed;
pub use figure::StaticFigure;
pub use grammar::GrammarKey;
pub use shell::Shell;
