//! The server against a small folder on disk.

use super::{Reply, Site, to};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

struct Folder(PathBuf);

impl Folder {
    /// `outside/secret` beside the site, so that leaving the site would find something.
    fn new(name: &str) -> Result<Self, Box<dyn Error>> {
        let top = std::env::temp_dir().join(format!("ledger-server-{name}-{}", std::process::id()));
        let files = [
            "dist/index.html",
            "dist/404.html",
            "dist/app.js",
            "dist/app.js.br",
            "dist/app_bg.wasm",
            "dist/data/claims.csv",
            "dist/allocation/index.html",
            "dist/embed/index.html",
            "dist/en/embed/world/index.html",
            "dist/장부.txt",
            "outside/secret",
        ];
        for file in files {
            let file = top.join(file);
            fs::create_dir_all(file.parent().ok_or("no parent")?)?;
            fs::write(file, "x")?;
        }
        Ok(Self(top))
    }

    fn site(&self, base: &str) -> Site {
        Site::new(self.0.join("dist"), Some(base))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn header<'a>(reply: &'a Reply, name: &str) -> &'a str {
    reply.headers.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value)
}

#[test]
fn files_have_their_types() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new("types")?;
    let site = folder.site("/");
    let kind = |path| header(&to(&site, path, false), "Content-Type").to_owned();
    assert_eq!(kind("/"), "text/html; charset=utf-8");
    assert_eq!(kind("/app.js?v=1"), "text/javascript; charset=utf-8");
    assert_eq!(kind("/app_bg.wasm"), "application/wasm");
    assert_eq!(kind("/data/claims.csv"), "text/csv; charset=utf-8");
    assert_eq!(to(&site, "/%EC%9E%A5%EB%B6%80.txt", false).status, 200);
    Ok(())
}

#[test]
fn folders_unknowns_and_the_base_path() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new("paths")?;
    let root = folder.site("/");
    let redirect = to(&root, "/allocation?rule=latest", false);
    assert_eq!((redirect.status, header(&redirect, "Location")), (301, "/allocation/?rule=latest"));
    assert_eq!(to(&root, "/allocation/", false).status, 200);
    let unknown = to(&root, "/nothing", false);
    assert_eq!(unknown.status, 404);
    assert!(unknown.body.is_some_and(|page| page.ends_with("404.html")));
    let mounted = folder.site("sub");
    assert_eq!(header(&to(&mounted, "/sub", false), "Location"), "/sub/");
    assert_eq!(to(&mounted, "/sub/allocation/", false).status, 200);
    assert_eq!(to(&mounted, "/allocation/", false).status, 404);
    Ok(())
}

#[test]
fn nothing_leads_out_of_the_folder() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new("escape")?;
    std::os::unix::fs::symlink(folder.0.join("outside"), folder.0.join("dist/link"))?;
    let site = folder.site("/");
    for path in [
        "/../outside/secret",
        "/%2e%2e/outside/secret",
        "/..%2foutside%2fsecret",
        "/%2e%2e%5coutside",
        "/link/secret",
        "//allocation",
        "/index.html/",
        "/%zz",
        "/%00",
        "/%ff",
    ] {
        assert_eq!(to(&site, path, false).status, 404, "{path}");
    }
    Ok(())
}

#[test]
fn only_embeds_may_be_framed_by_others() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new("frames")?;
    let site = folder.site("/");
    let policy = |path| header(&to(&site, path, false), "Content-Security-Policy").to_owned();
    assert!(policy("/").ends_with("frame-ancestors 'self'"));
    assert!(policy("/embed/").ends_with("frame-ancestors 'self'"));
    assert!(policy("/en/embed/world/").ends_with("frame-ancestors *"));
    Ok(())
}

#[test]
fn a_packed_sibling_is_sent_to_who_accepts_it() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new("packed")?;
    let site = folder.site("/");
    let (packed, plain) = (to(&site, "/app.js", true), to(&site, "/app.js", false));
    assert_eq!(header(&packed, "Content-Encoding"), "br");
    assert_eq!(header(&packed, "Content-Type"), "text/javascript; charset=utf-8");
    assert_eq!(header(&plain, "Content-Encoding"), "");
    assert_eq!(header(&plain, "Vary"), "Accept-Encoding");
    Ok(())
}
