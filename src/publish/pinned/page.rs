//! A page as its version keeps it: without script, and with a word on what it is.

use super::is_kept;
use super::links::relinked;
use crate::publish::policy::{Audience, pinned_policy};
use crate::publish::{Assets, File, Inline};
use crate::text::{Phrase, edition as words};
use ledger_core::format::{self, Lang};
use ledger_figures::prose::Prose;

/// How the frame looks that tells how a version stands; pages have the same in `style/components/cite.css`.
const FRAME: &str = ".edition iframe{border:0;width:100%}";

/// The copy of a page.
pub(super) fn pinned_page(file: &File, assets: &Assets) -> String {
    let inner = file.path.strip_prefix("en/").unwrap_or(&file.path);
    let is_embed = inner.starts_with("embed/");
    let lang = if inner == file.path { Lang::Ko } else { Lang::En };
    // Links first: what is put in below is written for the place where the copy lies.
    let text = relinked(&file.text, &file.path, is_kept);
    let text = without(&text, "<script type=\"module\"", "</script>\n");
    // They end with what the program puts in place; drawers stand among the choices.
    let text = without(&text, "<details class=\"controls\">", "</template></details>");
    // An embed's sheet does not know the word on the version.
    let (audience, today, sheet) = if is_embed {
        let sheet = Inline::of_text([&assets.embed_style.text, FRAME].concat());
        (Audience::Frames, &assets.embed_style, sheet)
    } else {
        (Audience::Readers, &assets.style, assets.style.clone())
    };
    let text = text.replacen(&audience.policy(assets), &pinned_policy(&sheet), 1);
    let text = text.replacen(&today.text, &sheet.text, 1);
    // Search engines are to find the page of today.
    let text = text.replacen("<title>", "<meta name=\"robots\" content=\"noindex\">\n<title>", 1);
    let mark = [" (", &fill(words::VERSION, lang, &[]), ")</title>"].concat();
    let text = text.replacen("</title>", &mark, 1);
    let notice = notice(file, lang);
    if is_embed {
        before(&text, "<p class=\"figure-foot\">", &notice)
    } else {
        after_tag(&text, "<main ", &notice)
    }
}

/// What this is, how it stands today, and the way to the page of today.
fn notice(file: &File, lang: Lang) -> String {
    let climb = "../".repeat(file.path.matches('/').count());
    let day = ledger_data::ledger().latest_day().map(|day| format::day(day, lang)).unwrap_or_default();
    let prefix = if lang == Lang::Ko { "" } else { "en/" };
    let latest = file.path.strip_suffix("index.html").unwrap_or(&file.path);
    format!(
        "<div class=\"edition\">\n<p class=\"figure-state\">{what} <a href=\"{climb}../../{latest}\" target=\"_top\">{see}</a></p>\n\
         <iframe src=\"{climb}{prefix}status.html\" title=\"{title}\" height=\"44\"></iframe>\n\
         </div>\n",
        what = fill(words::PINNED, lang, &[("day", &day)]),
        see = words::LATEST.get(lang),
        title = fill(words::STATUS, lang, &[]),
    )
}

/// A phrase about the present version.
fn fill(phrase: Phrase, lang: Lang, more: &[(&str, &str)]) -> String {
    let mut arguments = vec![("version", ledger_data::edition().version.as_str().into())];
    arguments.extend(more.iter().map(|(name, value)| (*name, (*value).into())));
    Prose::fill(phrase.get(lang), &arguments).plain()
}

/// Text without every stretch from `open` to `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((start, tail)) = rest.split_once(open) {
        let Some((_, after)) = tail.split_once(close) else { break };
        out.push_str(start);
        rest = after;
    }
    out.push_str(rest);
    out
}

fn before(text: &str, mark: &str, insert: &str) -> String {
    text.replacen(mark, &[insert, mark].concat(), 1)
}

fn after_tag(text: &str, open: &str, insert: &str) -> String {
    let end = text.find(open).and_then(|start| Some(start + text[start..].find('>')? + 1));
    end.map_or_else(|| text.to_owned(), |end| [&text[..end], insert, &text[end..]].concat())
}
