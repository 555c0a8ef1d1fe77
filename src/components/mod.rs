//! The frame of a page and of its charts. Components take what they show and do no arithmetic on data.

mod controls;
mod embed;
mod embed_form;
mod figure;
mod grammar;
mod shell;
mod snippet;

use controls::FigureControls;
pub use embed::Embed;
pub use embed_form::EmbedForm;
pub use figure::StaticFigure;
pub use grammar::GrammarKey;
pub use shell::Shell;
pub use snippet::Snippet;
