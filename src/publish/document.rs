//! The document around a page's body.

use super::assets::{Asset, Assets, FOLDER};
use super::card::card;
use super::feed;
use super::open_data;
use super::policy::Audience;
use crate::markup::escaped;
use crate::site::{Page, Place, address};
use crate::text::{pages, site};
use crate::unchosen;
use ledger_core::format::Lang;

/// A whole document. `body` goes in byte for byte.
pub(super) fn document(page: Page, place: &Place, assets: &Assets, home: Option<&str>, body: &str) -> String {
    let lang = place.lang;
    let (title, description) = (site::window_title(page, lang), description(page, lang));
    let card =
        home.map_or_else(String::new, |home| card(page, lang, home, &shared_title(page, lang), &description));
    let relatives = home.map_or_else(String::new, |home| relatives(page, lang, home));
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\" data-state=\"static\" data-root=\"{root}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <link rel=\"icon\" href=\"{icon}\">\n\
         {relatives}{feeds}\
         {card}\
         {dataset}\
         {target}<style>{style}</style>\n\
         {script}\
         </head>\n\
         <body>\n{body}\n</body>\n</html>\n",
        lang = lang.slug(),
        root = place.root(),
        icon = place.to_file("mark.svg"),
        title = escaped(&title),
        description = escaped(&description),
        policy = Audience::of(page).policy(assets),
        feeds = feeds(page, place),
        style = assets.style_of(page).text,
        script = script(page, place, assets),
        target = target(page),
        dataset = dataset(page, lang, home),
    )
}

/// What a search engine shows below the title: of a chart what it measures, of a page its lead, else what the site is.
fn description(page: Page, lang: Lang) -> String {
    match page {
        Page::Chart(id) | Page::Embed(id) | Page::ByRule(id, _) => unchosen::chart(id, lang).subtitle.clone(),
        Page::NotFound => site::NOT_FOUND_HELP.get(lang).to_owned(),
        _ => {
            let lead = pages::lead(page).get(lang);
            if lead.is_empty() { site::DESCRIPTION.get(lang).to_owned() } else { lead.to_owned() }
        }
    }
}

/// What a shared link is called: a chart by its finding.
fn shared_title(page: Page, lang: Lang) -> String {
    match page {
        Page::Chart(id) => unchosen::chart(id, lang).title.plain(),
        _ => site::window_title(page, lang),
    }
}

/// The page in each language; of an embed, and of a chart by another rule, the page that search
/// engines are to find instead. They take only whole
/// addresses here, so a site that does not know where it will live says nothing.
fn relatives(page: Page, lang: Lang, home: &str) -> String {
    let link = |lang: &Lang| {
        let slug = lang.slug();
        format!("<link rel=\"alternate\" hreflang=\"{slug}\" href=\"{home}{}\">\n", address(page, *lang))
    };
    match page {
        Page::NotFound => String::new(),
        Page::Embed(id) | Page::ByRule(id, _) => {
            format!("<link rel=\"canonical\" href=\"{home}{}\">\n", address(Page::Chart(id), lang))
        }
        _ => Lang::ALL.iter().map(link).collect(),
    }
}

/// The links of an embed open beside the page that it stands in: our own pages refuse to be shown in a frame.
const fn target(page: Page) -> &'static str {
    if page.is_embed() { "<base target=\"_blank\">\n" } else { "" }
}

/// What the data page says to dataset searches. A data block is no script: the policy does not bar it, nothing runs.
fn dataset(page: Page, lang: Lang, home: Option<&str>) -> String {
    match (page, open_data::tables()) {
        (Page::Data, Ok(tables)) => {
            let block = open_data::dataset_json_ld(&tables, lang, home);
            format!("<script type=\"application/ld+json\">{block}</script>\n")
        }
        _ => String::new(),
    }
}

/// Where to follow what changes. An embed is a part of somebody else's page and says nothing of its own.
fn feeds(page: Page, place: &Place) -> String {
    if page.is_embed() || page == Page::NotFound {
        return String::new();
    }
    let link = |(file, kind): (&str, &str)| {
        format!(
            "<link rel=\"alternate\" type=\"{kind}\" title=\"{title}\" href=\"{root}{file}\">\n",
            title = escaped(&feed::title(place.lang)),
            root = place.to(Page::Overview),
        )
    };
    [(feed::ATOM, "application/atom+xml"), (feed::JSON, "application/feed+json")].map(link).concat()
}

/// What makes the page answer. The rest has nothing to bring to life.
fn script(page: Page, place: &Place, assets: &Assets) -> String {
    let element = |asset: &Asset, files: &str| {
        let src = to_asset(place, asset);
        format!("<script type=\"module\" src=\"{src}\" integrity=\"{}\"{files}></script>\n", asset.integrity)
    };
    match page {
        // It names its programs itself, as most embeds need none.
        Page::Embed(_) => element(&assets.embed_loader, ""),
        Page::EmbedBuilder => element(&assets.embed_builder, ""),
        // It is for readers without script; the program would take it for the default.
        Page::ByRule(..) => String::new(),
        // Among the claims it is the button that copies.
        _ if page.charts().is_empty() && page != Page::Claims => String::new(),
        _ => element(&assets.loader, &programs(assets, place)),
    }
}

/// What the loader needs to know: the files beside it, each with the hash it must have.
fn programs(assets: &Assets, place: &Place) -> String {
    let (app, interactive) = (assets.app(place.lang), assets.interactive(place.lang));
    let files: String = [
        ("app-js", &app.script),
        ("app-wasm", &app.wasm),
        ("interactive-js", &interactive.script),
        ("interactive-wasm", &interactive.wasm),
        ("echarts", &assets.echarts),
        ("evidence", &assets.evidence),
        ("view", &assets.view),
    ]
    .into_iter()
    .map(|(name, asset)| format!(" data-{name}=\"{}\"", asset.named()))
    .collect();
    let claims = place.to(Page::Claims);
    format!("{files} data-claims-page=\"{claims}\"")
}

fn to_asset(place: &Place, asset: &Asset) -> String {
    place.to_file(&[FOLDER, &asset.name].concat())
}
