//! Writes one HTML page with every fixture in both layouts, light and dark, beside each other:
//! `cargo run -p ledger-charts --example gallery -- OUT.html`.

#[path = "../tests/fixtures/mod.rs"]
mod fixtures;

use ledger_charts::{Layout, grammar_key};

const STYLE: &str = include_str!("../../../style/charts.css");
const PAGE: &str = "
  * { box-sizing: border-box } body { margin: 0; font-family: 'Pretendard', 'Noto Sans CJK KR', sans-serif }
  .light { --paper: #FBFAF7; --ink: #16202A; --ink-soft: #5A6570; --rule: #D5D3CC; --accent: #B81967;
    --hue-government: #2E59A0; --hue-samsung: #159CA8; --hue-sk: #851411; --hue-hyundai: #956C0A; --hue-naver: #4D005F;
    --hue-neutral: #48525D }
  .dark { --paper: #12181E; --ink: #E9EDF0; --ink-soft: #9DA8B2; --rule: #36404A; --accent: #FF76B8;
    --hue-government: #4A70B4; --hue-samsung: #4DB4BF; --hue-sk: #DE6A1C; --hue-hyundai: #FFB24A; --hue-naver: #EADDFD;
    --hue-neutral: #A6ABB3 }
  .light, .dark { background: var(--paper); color: var(--ink); padding: 24px 40px; width: 1360px }
  .pair { display: flex; gap: 64px; align-items: flex-start; margin: 0 0 56px }
  .wide { width: 880px } .small { width: 336px } h2 { font-size: 20px; margin: 0 0 16px }
";

fn main() -> std::io::Result<()> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "gallery.html".to_owned());
    let only = std::env::args().nth(2).unwrap_or_default();
    let mut html = format!(
        "<!doctype html><meta charset=utf-8><title>ledger-charts</title><style>{PAGE}{STYLE}</style>"
    );
    for theme in ["light", "dark"] {
        html.push_str(&format!("<div class={theme}>"));
        for (name, picture) in fixtures::all() {
            if name.contains(&only) {
                pair(&mut html, name, theme, |layout| picture.to_svg(layout));
            }
        }
        for (name, words) in fixtures::words() {
            if name.contains(&only) {
                pair(&mut html, name, theme, |layout| grammar_key(&words, layout));
            }
        }
        html.push_str("</div>");
    }
    std::fs::write(path, html)
}

fn pair(html: &mut String, name: &str, theme: &str, draw: impl Fn(Layout) -> String) {
    let wide = draw(Layout::Wide).replace("-wide-", &format!("-wide-{theme}-"));
    let narrow = draw(Layout::Narrow).replace("-narrow-", &format!("-narrow-{theme}-"));
    html.push_str(&format!(
        "<h2>{name}</h2><div class=pair><div class=wide>{wide}</div><div class=small>{narrow}</div></div>"
    ));
}
