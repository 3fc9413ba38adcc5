#!/usr/bin/env python3
"""Builds a portfolio and holds what machines read of it against the specifications, with a real XML parser.

usage: check_feeds.py WAYMARK CONTENT
"""
import json
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

BASE = "https://ada.example/portfolio/"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def is_timestamp(text):
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", text)) and bool(
        datetime.fromisoformat(text.replace("Z", "+00:00")))


class Page(HTMLParser):
    """Addresses, meta, links and JSON-LD of a page or fragment."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.meta, self.links, self.json_ld, self.tags = [], {}, {}, [], []
        self.is_data, self.is_title, self.title = False, False, ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.tags.append(tag)
        self.addresses += [attributes[name] for name in ("href", "src") if name in attributes]
        if tag == "meta" and "content" in attributes:
            self.meta.setdefault(attributes.get("name") or attributes.get("property"), []).append(attributes["content"])
        if tag == "link":
            self.links.setdefault(attributes["rel"], []).append(attributes)
        self.is_data = tag == "script" and attributes.get("type") == "application/ld+json"
        self.is_title = tag == "title" and not self.title

    def handle_endtag(self, tag):
        self.is_data = self.is_title = False

    def handle_data(self, data):
        if self.is_data:
            self.json_ld.append(json.loads(data))
        if self.is_title:
            self.title += data


def check_fragment(html, where):
    page = Page(html)
    for address in page.addresses:
        expect(re.match(r"https?://|mailto:|tel:", address), f"{where}: not absolute: {address}")
    for tag in ("script", "style", "svg", "iframe"):
        expect(tag not in page.tags, f"{where}: <{tag}> in a feed")
    expect("\x02" not in html and "\x03" not in html, f"{where}: a token is left")


def check_atom(path):
    feed = ElementTree.parse(path).getroot()
    expect(feed.tag == ATOM + "feed", "feed.xml: its root is no feed")
    links = {each.get("rel"): each.get("href") for each in feed.findall(ATOM + "link")}
    expect(links.get("self") == BASE + "feed.xml", "feed.xml: no link to itself")
    ids = []
    for node in [feed, *feed.findall(ATOM + "entry")]:
        for name in ("id", "title", "updated"):
            expect(len(node.findall(ATOM + name)) == 1, f"feed.xml: {node.tag}: not one {name}")
        ids.append(node.findtext(ATOM + "id"))
        for name in ("updated", "published"):
            for each in node.findall(ATOM + name):
                expect(is_timestamp(each.text), f"feed.xml: {each.text} is no timestamp")
    expect(len(set(ids)) == len(ids), "feed.xml: an id comes twice")
    expect(feed.find(ATOM + "author") is not None, "feed.xml: no author")
    updated = [entry.findtext(ATOM + "updated") for entry in feed.findall(ATOM + "entry")]
    expect(updated and feed.findtext(ATOM + "updated") == max(updated), "feed.xml: updated is not its newest entry's")
    for entry in feed.findall(ATOM + "entry"):
        content = entry.find(ATOM + "content")
        expect(content.get("type") == "html" and len(content.text) > 1000, "feed.xml: an entry without its text")
        check_fragment(content.text, "feed.xml")
    return ids[1:]


def check_json_feed(path, atom_ids):
    feed = json.loads(path.read_text())
    expect(feed["version"] == "https://jsonfeed.org/version/1.1", "feed.json: version")
    expect(feed["feed_url"] == BASE + "feed.json" and feed["home_page_url"] == BASE, "feed.json: addresses")
    expect([item["id"] for item in feed["items"]] == atom_ids, "feed.json: other ids than feed.xml")
    for item in feed["items"]:
        expect(is_timestamp(item["date_published"]), f"feed.json: {item['date_published']}")
        expect(item["url"].startswith(BASE) and item["image"].startswith(BASE), "feed.json: addresses of an item")
        expect(item["authors"][0]["name"], "feed.json: no author")
        check_fragment(item["content_html"], "feed.json")


def png_size(path):
    head = path.read_bytes()[:24]
    expect(head[:8] == b"\x89PNG\r\n\x1a\n", f"{path.name} is no PNG")
    return struct.unpack(">II", head[16:24])


def check_pages(site, listed):
    titles = {}
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        page = Page(path.read_text())
        if "http-equiv=\"refresh\"" in path.read_text():
            continue
        is_indexed = page.meta.get("robots") != ["noindex"]
        address = BASE + re.sub(r"index\.html$", "", name)
        expect(is_indexed == (address in listed), f"{name}: in the sitemap, or kept out of search engines")
        if not is_indexed:
            continue
        expect([each["href"] for each in page.links["canonical"]] == [address], f"{name}: canonical address")
        expect(page.title not in titles, f"{name}: the title of {titles.get(page.title)}")
        titles[page.title] = name
        for key in ("description", "og:title", "og:type", "og:url", "og:description", "og:image", "og:image:alt", "twitter:card"):
            expect(len(page.meta.get(key, [])) == 1 and page.meta[key][0], f"{name}: not one {key}")
        card = site / page.meta["og:image"][0].removeprefix(BASE)
        expect(png_size(card) == (1200, 630), f"{name}: its card is not 1200 by 630")
        expect(card.stat().st_size <= 60_000, f"{name}: its card has {card.stat().st_size} bytes")
        expect(len(page.json_ld) == 1, f"{name}: {len(page.json_ld)} blocks of JSON-LD")
        feeds = {each.get("type") for each in page.links["alternate"]}
        expect({"application/atom+xml", "application/feed+json"} <= feeds, f"{name}: does not name its feeds")


def check_llms(text, site):
    expect(re.match(r"# [^\n]+\n\n> [^\n]+\n", text), "llms.txt: no title and summary")
    links = re.findall(r"^- \[.+\]\((.+?)\)(?:: .+)?$", text, re.M)
    entries = [line for line in text.split("\n") if line.startswith("- ")]
    expect(len(links) == len(entries), "llms.txt: an entry that is no link")
    for link in links:
        file = site / link.removeprefix(BASE)
        expect(link.startswith(BASE) and (file / "index.html" if link.endswith("/") else file).exists(), f"llms.txt: {link}")


def main():
    waymark, content = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(content, root / "content")
        subprocess.run([waymark, "-C", root, "build", "--date", "2026-11-22", "--base-url", BASE], check=True,
                       stdout=subprocess.DEVNULL)
        site = root / "site"
        check_json_feed(site / "feed.json", check_atom(site / "feed.xml"))
        entries = ElementTree.parse(site / "sitemap.xml").getroot().findall(SITEMAP + "url")
        for entry in entries:
            day = entry.findtext(SITEMAP + "lastmod")
            expect(day is None or re.fullmatch(r"\d{4}-\d\d-\d\d", day) and day <= "2026-11-22", f"sitemap.xml: {day}")
        check_pages(site, {entry.findtext(SITEMAP + "loc") for entry in entries})
        check_llms((site / "llms.txt").read_text(), site)
        expect(f"Sitemap: {BASE}sitemap.xml" in (site / "robots.txt").read_text(), "robots.txt: no sitemap")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


sys.exit(main())
