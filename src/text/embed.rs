//! Words of the page where embeds are put together.

use super::{Phrase, say};
use crate::embed::snippet::Kind;

/// Before the name of the site, under a picture.
pub const CREDIT: Phrase = say("자료: ", "Source: ");
/// In place of the site's address, where the site does not know it.
pub const SOMEWHERE: Phrase = say("https://장부가-있는-주소/", "https://address-of-the-ledger/");
/// When the site does not know its address.
pub const NO_HOME: Phrase = say(
    "이 장부는 주소를 정하지 않고 만들어졌다. 아래 코드의 ‘{somewhere}’\u{2060}를 이 장부가 놓인 주소로 바꿔 쓴다. 스크립트가 켜져 있으면 저절로 바뀐다.",
    "This copy of the ledger was built without knowing its address. Put the address it lives at in place of “{somewhere}” below. Where scripts run, that happens by itself.",
);

/// Heading of the form.
pub const MAKE: Phrase = say("코드 만들기", "Make a snippet");
/// Field.
pub const CHART: Phrase = say("그림", "Chart");
/// Field.
pub const LANGUAGE: Phrase = say("언어", "Language");
/// Field.
pub const THEME: Phrase = say("색", "Colours");
/// Value.
pub const THEME_AUTO: Phrase = say("읽는 이의 설정대로", "as the reader's system");
/// Value.
pub const THEME_LIGHT: Phrase = say("밝게", "light");
/// Value.
pub const THEME_DARK: Phrase = say("어둡게", "dark");
/// Value.
pub const THEME_HOST: Phrase = say("바탕 없이(넣는 쪽을 따름)", "transparent, as the page around");
/// Field.
pub const AS_OF: Phrase = say("이날까지의 기록만", "Records up to");
/// Field.
pub const SIZE: Phrase = say("고정 iframe의 폭", "Width of the fixed frame");
/// Value.
pub const SIZE_FLUID: Phrase = say("칸에 맞춤", "as the column");
/// Value.
pub const SIZE_PHONE: Phrase = say("320픽셀", "320 pixels");
/// Value.
pub const SIZE_ARTICLE: Phrase = say("600픽셀", "600 pixels");
/// Value.
pub const SIZE_WIDE: Phrase = say("1,200픽셀", "1,200 pixels");
/// When something else than the whole record is asked for.
pub const PICTURES_SHOW_DEFAULT: Phrase = say(
    "그림 파일은 늘 기본 조건의 그림이다. 고른 조건은 iframe에만 나타난다.",
    "Picture files always show the chart as it is by default. What you chose shows in frames only.",
);

/// Heading of the preview.
pub const PREVIEW: Phrase = say("미리 보기", "Preview");
/// Names one preview.
pub const PREVIEW_AT: Phrase = say("폭 {width}", "{width} wide");
/// Heading of the snippets.
pub const SNIPPETS: Phrase = say("붙일 코드", "What to paste");
/// After a copy.
pub const COPIED: Phrase = say("복사했습니다", "Copied");
/// When the browser does not allow it.
pub const SELECTED: Phrase = say("선택해 두었습니다. Ctrl+C로 복사하세요", "Selected: copy it with Ctrl+C");

/// Heading of the account of the ways.
pub const WAYS: Phrase = say("넣는 방법", "Ways to embed");
/// Heading of the account of the hosts.
pub const HOSTS: Phrase = say("어디에 넣나", "Where it goes");
/// Head of a column.
pub const HOST: Phrase = say("넣을 곳", "Where");
/// Head of a column.
pub const USE: Phrase = say("쓸 것", "What to use");
/// Head of a column.
pub const HOW: Phrase = say("넣는 법과 지워지는 것", "How, and what is stripped");
/// Under the table.
pub const HOSTS_NOTE: Phrase = say(
    "편집기가 지우는 것은 바뀔 수 있으니 올린 뒤 한 번 확인한다. 어느 방법이든 ‘자료’ 줄은 남는다.",
    "Editors change what they strip, so check once after publishing. The source line stays whichever way you choose.",
);
/// Heading of the list.
pub const EVERY_CHART: Phrase = say("그림마다 붙일 코드", "Snippets of every chart");
/// Leads to the bare page.
pub const BARE: Phrase = say("퍼가기용 페이지 보기", "See the bare page");

/// Name of a way, and what it is good for.
pub const fn kind(kind: Kind) -> (Phrase, Phrase) {
    match kind {
        Kind::Resized => (
            say("iframe과 높이 맞춤 스크립트", "Frame and resizer"),
            say(
                "높이가 늘 그림에 맞는다. 표를 펼치면 늘어나고 접으면 줄어든다. 스크립트가 지워지면 고정 높이로 남는다.",
                "Always as high as the chart: it grows when the table is opened and shrinks when it is closed. Without the script it keeps its height.",
            ),
        ),
        Kind::Stepped => (
            say("iframe, 폭에 맞는 높이", "Frame with a height for each width"),
            say(
                "스크립트 없이 칸의 폭에 따라 높이가 바뀐다. <style>을 남기는 곳에서만 쓴다.",
                "Its height follows the width of the column without any script. Only where <style> is kept.",
            ),
        ),
        Kind::Fixed => (
            say("iframe, 고정 높이", "Frame of one height"),
            say(
                "가장 널리 통한다. 어느 폭에서도 잘리지 않게 넉넉히 잡은 높이라 아래가 조금 빈다.",
                "Works nearly everywhere. High enough for every width, so there may be room below.",
            ),
        ),
        Kind::Element => (
            say("사용자 정의 요소", "Custom element"),
            say(
                "처음부터 그림과 링크가 들어 있고, 스크립트가 실행되면 조작할 수 있는 그림으로 바뀐다. 막히면 그림 파일이 남는다.",
                "Holds a linked picture from the start and becomes the live chart where scripts run. Where they do not, the picture stays.",
            ),
        ),
        Kind::Picture => (
            say("그림", "Picture"),
            say(
                "RSS, 전자우편, iframe을 막는 곳에. 누르면 그림의 페이지로 간다.",
                "For RSS, newsletters, and wherever frames are blocked. Leads to the chart's page.",
            ),
        ),
        Kind::Address => (
            say("주소(oEmbed·링크 카드)", "Address (oEmbed, link card)"),
            say(
                "주소만 붙이면 iframe이나 링크 카드로 바꿔 주는 곳에. 장부를 만들 때 주소를 정했을 때만 된다.",
                "Where an address by itself becomes a frame or a link card. Only if the ledger was built knowing its address.",
            ),
        ),
        Kind::Frame => (
            say("퍼가기용 주소", "Address of the embed"),
            say("주소를 받아 iframe을 만드는 곳에.", "Where an address is put into a frame for you."),
        ),
        Kind::Caption => (
            say("그림 설명글", "Caption"),
            say(
                "HTML을 받지 않는 곳에: 그림 파일을 올리고 이 글을 설명으로 붙인다.",
                "Where no HTML is taken: upload the picture and put this under it.",
            ),
        ),
    }
}

/// A place to embed in: name, what to use, how.
pub const PLACES: [(Phrase, &[Kind], Phrase); 9] = [
    (
        say("직접 만든 HTML", "Plain HTML"),
        &[Kind::Resized, Kind::Stepped, Kind::Element],
        say(
            "본문에 그대로 붙인다. 보안 정책(CSP)을 쓰는 곳은 frame-src에, 스크립트까지 쓰려면 script-src에 이 장부의 주소를 넣는다.",
            "Paste it as it is. With a content policy, name the ledger's address in frame-src, and in script-src for the scripts.",
        ),
    ),
    (
        say("워드프레스", "WordPress"),
        &[Kind::Address, Kind::Fixed],
        say(
            "주소만 한 줄에 따로 붙이면 iframe으로 바뀐다(높이 200~1,000픽셀). ‘사용자 정의 HTML’ 블록은 관리자 권한이 없으면 iframe과 스크립트를 지운다.",
            "An address alone on a line becomes a frame, 200 to 1,000 pixels high. The Custom HTML block strips frames and scripts from authors who may not post unfiltered HTML.",
        ),
    ),
    (
        say("네이버 블로그", "Naver Blog"),
        &[Kind::Caption, Kind::Address],
        say(
            "HTML을 받지 않아 iframe도 스크립트도 넣을 수 없다. 그림 파일을 사진으로 올리고 설명글을 붙인다. 주소만 붙이면 링크 카드가 된다.",
            "Takes no HTML: neither frames nor scripts. Upload the picture file as a photo and put the caption under it. An address becomes a link card.",
        ),
    ),
    (
        say("티스토리", "Tistory"),
        &[Kind::Fixed, Kind::Picture],
        say(
            "편집기를 HTML 모드로 바꾸거나 ‘HTML 블록’에 붙인다. iframe은 남지만 스크립트와 <style>은 편집기를 오갈 때 지워질 수 있다.",
            "Paste in HTML mode or in an HTML block. Frames are kept; scripts and <style> may be lost when the editor changes modes.",
        ),
    ),
    (
        say("고스트", "Ghost"),
        &[Kind::Resized, Kind::Address],
        say(
            "‘HTML’ 카드는 모두 남긴다. 주소만 붙이면 북마크 카드가 된다. 전자우편으로 나가는 글에서는 iframe이 사라지므로 그림을 함께 넣는다.",
            "The HTML card keeps everything; an address alone becomes a bookmark card. Frames vanish from the e-mail version, so add the picture.",
        ),
    ),
    (
        say("노션", "Notion"),
        &[Kind::Frame],
        say(
            "‘/embed’를 치고 퍼가기용 주소를 붙인다. 높이는 손으로 맞춘다.",
            "Type /embed and paste the address of the embed. The height is set by hand.",
        ),
    ),
    (
        say("미디엄", "Medium"),
        &[Kind::Address, Kind::Caption],
        say(
            "HTML을 받지 않고 정해진 제공처의 주소만 iframe으로 바꾼다. 이 장부의 주소는 링크 카드가 된다.",
            "Takes no HTML and frames only providers on its list. The ledger's address becomes a link card.",
        ),
    ),
    (
        say("AMP 페이지", "AMP pages"),
        &[Kind::Frame],
        say(
            "amp-iframe의 src에 넣고 resizable과 overflow 요소를 둔다. 높이는 AMP 방식으로도 알린다.",
            "Use it as the src of an amp-iframe that is resizable and has an overflow element. The height is also reported the AMP way.",
        ),
    ),
    (
        say("RSS·전자우편", "RSS and e-mail"),
        &[Kind::Picture],
        say(
            "iframe과 스크립트가 모두 지워진다. 그림과 링크는 남는다.",
            "Frames and scripts are stripped; picture and link stay.",
        ),
    ),
];
