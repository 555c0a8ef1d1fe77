//! Korean particles, which depend on the last sound before them.

/// A particle with two forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Particle {
    /// 은/는: topic.
    EunNeun,
    /// 이/가: subject.
    IGa,
    /// 을/를: object.
    EulReul,
    /// 과/와: and.
    GwaWa,
    /// 으로/로: to, as.
    EuroRo,
    /// 이라/라: quoting.
    IraRa,
    /// 이다/다: is.
    IdaDa,
}

/// The form of a particle after `word`.
///
/// Digits count as they are read aloud (1 일, 3 삼), Latin letters by their Korean names (L 엘, N 엔), `%` as 퍼센트.
/// Closing brackets and quotation marks are not heard.
///
/// ```
/// use ledger_core::format::{particle, Particle};
/// assert_eq!(particle("26만 장", Particle::EunNeun), "은");
/// assert_eq!(particle("네이버", Particle::IGa), "가");
/// assert_eq!(particle("SK", Particle::GwaWa), "와");
/// assert_eq!(particle("4,221", Particle::EuroRo), "로");
/// ```
pub fn particle(word: &str, particle: Particle) -> &'static str {
    let heard = word.trim_end_matches([')', ']', '」', '』', '’', '”', '"', '\'', ' ']);
    let coda = heard.chars().last().map_or(Coda::None, coda);
    let (after_consonant, after_vowel) = match particle {
        Particle::EunNeun => ("은", "는"),
        Particle::IGa => ("이", "가"),
        Particle::EulReul => ("을", "를"),
        Particle::GwaWa => ("과", "와"),
        Particle::IraRa => ("이라", "라"),
        Particle::IdaDa => ("이다", "다"),
        Particle::EuroRo => ("으로", "로"),
    };
    let open = coda == Coda::None || (coda == Coda::Rieul && particle == Particle::EuroRo);
    if open { after_vowel } else { after_consonant }
}

/// How a syllable ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Coda {
    /// In a vowel.
    None,
    /// In ㄹ, after which 으로 becomes 로.
    Rieul,
    /// In another consonant.
    Other,
}

fn coda(last: char) -> Coda {
    match last {
        '가'..='힣' => match (last as u32 - 0xAC00) % 28 {
            0 => Coda::None,
            8 => Coda::Rieul,
            _ => Coda::Other,
        },
        '1' | '7' | '8' | 'L' | 'l' | 'R' | 'r' => Coda::Rieul,
        '0' | '3' | '6' | 'M' | 'm' | 'N' | 'n' => Coda::Other,
        _ => Coda::None,
    }
}
