//! The server against a small folder on disk.

use super::{Reply, Site, to};
use std::error::Error;
use std::fs;
use tempfile::TempDir;

/// The kinds of rule that the site has.
const RULES: &str = "/*\n  X-Content-Type-Options: nosniff\n\
    /\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'self'\n\
    /embed/\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'self'\n\
    /en/embed/:id/\n  Content-Security-Policy: default-src 'none'; frame-ancestors *\n\
    /app.js\n  Cache-Control: public, max-age=31536000, immutable\n";

struct Folder(TempDir);

impl Folder {
    /// `outside/secret` beside the site, so that leaving the site would find something.
    fn new() -> Result<Self, Box<dyn Error>> {
        let top = tempfile::tempdir()?;
        let files = [
            "dist/index.html",
            "dist/404.html",
            "dist/app.js",
            "dist/app.js.br",
            "dist/app.js.gz",
            "dist/app_bg.wasm",
            "dist/data/claims.csv",
            "dist/allocation/index.html",
            "dist/embed/index.html",
            "dist/en/embed/world/index.html",
            "dist/장부.txt",
            "outside/secret",
        ];
        for file in files {
            let file = top.path().join(file);
            fs::create_dir_all(file.parent().ok_or("no parent")?)?;
            fs::write(file, "x")?;
        }
        fs::write(top.path().join("dist/_headers"), RULES)?;
        Ok(Self(top))
    }

    fn site(&self, base: &str) -> Site {
        Site::new(self.0.path().join("dist"), Some(base))
    }
}

fn header<'a>(reply: &'a Reply, name: &str) -> &'a str {
    reply.headers.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value)
}

#[test]
fn files_have_their_types() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new()?;
    let site = folder.site("/");
    let kind = |path| header(&to(&site, path, ""), "Content-Type").to_owned();
    assert_eq!(kind("/"), "text/html; charset=utf-8");
    assert_eq!(kind("/app.js?v=1"), "text/javascript; charset=utf-8");
    assert_eq!(kind("/app_bg.wasm"), "application/wasm");
    assert_eq!(kind("/data/claims.csv"), "text/csv; charset=utf-8");
    assert_eq!(to(&site, "/%EC%9E%A5%EB%B6%80.txt", "").status, 200);
    Ok(())
}

#[test]
fn folders_unknowns_and_the_base_path() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new()?;
    let root = folder.site("/");
    let redirect = to(&root, "/allocation?rule=latest", "");
    assert_eq!((redirect.status, header(&redirect, "Location")), (301, "/allocation/?rule=latest"));
    assert_eq!(to(&root, "/allocation/", "").status, 200);
    let unknown = to(&root, "/nothing", "");
    assert_eq!(unknown.status, 404);
    assert!(unknown.body.is_some_and(|page| page.ends_with("404.html")));
    let mounted = folder.site("sub");
    assert_eq!(header(&to(&mounted, "/sub", ""), "Location"), "/sub/");
    assert_eq!(to(&mounted, "/sub/allocation/", "").status, 200);
    assert_eq!(to(&mounted, "/allocation/", "").status, 404);
    Ok(())
}

#[test]
fn nothing_leads_out_of_the_folder() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new()?;
    std::os::unix::fs::symlink(folder.0.path().join("outside"), folder.0.path().join("dist/link"))?;
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
        assert_eq!(to(&site, path, "").status, 404, "{path}");
    }
    Ok(())
}

#[test]
fn only_embeds_may_be_framed_by_others() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new()?;
    let site = folder.site("/");
    let policy = |path| header(&to(&site, path, ""), "Content-Security-Policy").to_owned();
    assert!(policy("/").ends_with("frame-ancestors 'self'"));
    assert!(policy("/embed/").ends_with("frame-ancestors 'self'"));
    assert!(policy("/en/embed/world/").ends_with("frame-ancestors *"));
    Ok(())
}

#[test]
fn the_rules_of_the_site_are_followed_once() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new()?;
    let script = to(&folder.site("/sub/"), "/sub/app.js", "");
    assert_eq!(header(&script, "Cache-Control"), "public, max-age=31536000, immutable");
    for name in ["Cache-Control", "X-Content-Type-Options"] {
        assert_eq!(script.headers.iter().filter(|(known, _)| known == name).count(), 1, "{name}");
    }
    assert_eq!(header(&to(&folder.site("/"), "/data/claims.csv", ""), "Cache-Control"), "no-cache");
    Ok(())
}

#[test]
fn a_packed_sibling_is_sent_to_who_accepts_it() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new()?;
    let site = folder.site("/");
    for (accepted, coding, ending) in [("gzip, br", "br", "br"), ("gzip", "gzip", "gz"), ("zstd", "", "js")] {
        let reply = to(&site, "/app.js", accepted);
        assert_eq!(header(&reply, "Content-Encoding"), coding, "{accepted}");
        assert_eq!(header(&reply, "Content-Type"), "text/javascript; charset=utf-8", "{accepted}");
        assert_eq!(header(&reply, "Vary"), "Accept-Encoding", "{accepted}");
        assert!(reply.body.is_some_and(|file| file.extension().is_some_and(|given| given == ending)));
    }
    assert_eq!(header(&to(&site, "/app_bg.wasm", "gzip, br"), "Vary"), "");
    Ok(())
}

#[test]
fn what_is_for_the_host_has_no_address() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new()?;
    let site = folder.site("/");
    for path in ["/app.js.br", "/app.js.gz", "/_headers"] {
        assert_eq!(to(&site, path, "br").status, 404, "{path}");
    }
    Ok(())
}
