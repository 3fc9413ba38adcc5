// The program as its owner runs it: real files, real worker, exit status and output.
#include "catch.hpp"
#include "temporary_folder.hpp"

#include <array>
#include <cstdio>
#include <sys/wait.h>

using namespace waymark;

namespace {

struct Run {
  int status = 0;
  std::string output; // both streams
};

Run waymark_run(const TemporaryFolder &folder, const std::string &arguments) {
  const auto command = std::string(WAYMARK_PROGRAM) + " -C " + folder.path() + " " + arguments + " 2>&1";
  auto *pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe);
  Run run;
  std::array<char, 4096> buffer{};
  while (const auto count = std::fread(buffer.data(), 1, buffer.size(), pipe))
    run.output.append(buffer.data(), count);
  run.status = WEXITSTATUS(::pclose(pipe));
  return run;
}

// A small portfolio that uses a bit of everything.
void write_portfolio(const TemporaryFolder &folder) {
  folder.write("content/site.yaml", "name: Ada Example\n"
                                    "role: Data engineer\n"
                                    "summary: I build pipelines.\n"
                                    "base_url: https://example.org/repo/\n");
  folder.write("content/roadmaps/plan.md",
               "# Plan\n\n## Phase 1: Learn (Jan 2026 – Feb 2026)\n\n"
               "- [x] Read ✅ 2026-01-10\n- [ ] Write {#write}\n\n"
               "<!-- private -->\n## Phase 2: Secretword\n\n- [ ] Negotiate secretword\n"
               "<!-- /private -->\n");
  folder.write("content/posts/2026-01-20-first.md",
               "---\ntitle: First\nsummary: The first one.\nroadmap: [write]\n---\n"
               "See [the project](../projects/drift/).\n\n"
               "```dot\ndigraph { a -> b }\n```\n");
  folder.write("content/posts/2026-03-01-later.md", "---\ntitle: Later\nsummary: It waits.\n---\nText.\n");
  folder.write("content/projects/drift/index.md",
               "---\ntitle: Drift\nsummary: Watches a model.\nstatus: planned\n"
               "problem: Models age.\n---\nStory.\n");
  folder.write("content/projects/drift/architecture.dot", "digraph { rankdir=LR; source -> sink }\n");
}

// Long enough for a Sunday text.
std::string nine_slow_days() {
  std::string body;
  for (int day = 0; day < 9; ++day)
    body += "The load of day " + std::to_string(day) +
            " took 40 minutes because every partition was written again, and nobody had measured it. ";
  return body;
}

} // namespace

TEST_CASE("a new portfolio becomes a site, and a second build has nothing to do") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto first = waymark_run(folder, "build --date 2026-02-01");
  INFO(first.output);
  REQUIRE(first.status == 0);
  for (const auto *path :
       {"index.html", "404.html", "roadmap/index.html", "projects/index.html", "projects/drift/index.html",
        "posts/index.html", "posts/first/index.html", "feed.xml", "sitemap.xml", "robots.txt"}) {
    INFO(path);
    CHECK(folder.has(std::string("site/") + path));
  }
  CHECK(first.output.find("Later") != std::string::npos); // it says what waits
  CHECK_FALSE(folder.has("site/posts/later/index.html"));
  const auto before = folder.tree();
  const auto second = waymark_run(folder, "build --date 2026-02-01");
  CHECK(second.status == 0);
  CHECK(folder.tree()["site/index.html"] == before.at("site/index.html"));
}

TEST_CASE("the same input gives the same bytes for any number of jobs") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  REQUIRE(waymark_run(folder, "build --date 2026-02-01 --jobs 1 --output " + folder.path("one")).status == 0);
  std::filesystem::remove_all(folder.path(".waymark"));
  REQUIRE(waymark_run(folder, "build --date 2026-02-01 --jobs 8 --output " + folder.path("eight")).status ==
          0);
  const auto tree = folder.tree();
  int compared = 0;
  for (const auto &[path, bytes] : tree)
    if (path.starts_with("one/")) {
      INFO(path);
      CHECK(tree.at("eight/" + path.substr(4)) == bytes);
      ++compared;
    }
  CHECK(compared > 8);
}

TEST_CASE("what is private reaches no file of the site") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  REQUIRE(waymark_run(folder, "build --date 2026-02-01").status == 0);
  for (const auto &[path, bytes] : folder.tree())
    if (path.starts_with("site/")) {
      INFO(path);
      CHECK(bytes.find("ecretword") == std::string::npos);
    }
}

TEST_CASE("every internal address is below the base path") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  REQUIRE(waymark_run(folder, "build --date 2026-02-01").status == 0);
  for (const auto &[path, bytes] : folder.tree())
    if (path.starts_with("site/") && path.ends_with(".html"))
      for (const std::string attribute : {"href=\"/", "src=\"/"})
        for (auto at = bytes.find(attribute); at != std::string::npos; at = bytes.find(attribute, at + 1)) {
          INFO(path << ": " << bytes.substr(at, 40));
          CHECK(bytes.compare(at + attribute.size(), 5, "repo/") == 0);
        }
}

TEST_CASE("mistakes are told all at once and leave the former site byte for byte") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  REQUIRE(waymark_run(folder, "build --date 2026-02-01").status == 0);
  const auto before = folder.tree();
  folder.write("content/posts/2026-01-20-first.md",
               "---\ntitel: First\nsummary: The first one.\n---\n[x](none.md)\n\n"
               "```dot\ndigraph { a -> }\n```\n");
  const auto run = waymark_run(folder, "build --date 2026-02-01");
  INFO(run.output);
  CHECK(run.status == 1);
  CHECK(run.output.find("content/posts/2026-01-20-first.md:2:1: error: unknown key 'titel'") !=
        std::string::npos);
  for (const auto &[path, bytes] : before)
    if (path.starts_with("site/")) {
      INFO(path);
      CHECK(folder.read(path) == bytes);
    }
}

TEST_CASE("a dead link and a diagram's mistake are named with the Markdown file's own line") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write("content/posts/2026-01-20-first.md", "---\ntitle: First\nsummary: One.\n---\n[x](none.md)\n\n"
                                                    "```dot\ndigraph {\n  a -> -> b\n}\n```\n");
  const auto run = waymark_run(folder, "build --date 2026-02-01");
  INFO(run.output);
  CHECK(run.status == 1);
  CHECK(run.output.find("2026-01-20-first.md:5:1: error: dead link") != std::string::npos);
  CHECK(run.output.find("2026-01-20-first.md:9:") != std::string::npos);
}

TEST_CASE("wrong use is exit status 2, a missing portfolio says how to begin") {
  const TemporaryFolder folder;
  CHECK(waymark_run(folder, "biuld").status == 2);
  CHECK(waymark_run(folder, "build --date yesterday").status == 2);
  const auto run = waymark_run(folder, "build");
  CHECK(run.status == 1);
  CHECK(run.output.find("content/site.yaml") != std::string::npos);
}

TEST_CASE("a site is never written among its own sources") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  CHECK(waymark_run(folder, "build --output " + folder.path()).status == 2);
  CHECK(waymark_run(folder, "build --output " + folder.path("content/site")).status == 2);
  CHECK_FALSE(folder.has("index.html"));
}

TEST_CASE("the strict check fails while anything is a sample") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  CHECK(waymark_run(folder, "check --date 2026-02-01 --strict").status == 0);
  folder.write("content/pages/now.md", "---\ntitle: Now\nsample: true\n---\nText.\n");
  CHECK(waymark_run(folder, "check --date 2026-02-01").status == 0);
  const auto run = waymark_run(folder, "check --date 2026-02-01 --strict");
  CHECK(run.status == 1);
  CHECK(run.output.find("content/pages/now.md:2:1: warning: the facts here are marked as examples") !=
        std::string::npos);
}

TEST_CASE("check writes nothing") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  CHECK(waymark_run(folder, "check --date 2026-02-01").status == 0);
  CHECK_FALSE(folder.has("site"));
}

TEST_CASE("log adds what it is told to, and wrong use writes nothing") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto first =
      waymark_run(folder, "log --date 2026-02-01 --hours 2 --done write,read --done read --note 'A note.'");
  CHECK(first.status == 0);
  CHECK(first.output == "content/journal/2026-W05.md: new, 2 hours, 2 items done, a note\n"
                        "content/journal/2026-W05.md: 'read' was there already\n");
  CHECK(folder.read("content/journal/2026-W05.md") == "---\nhours: 2\ndone: [write, read]\n---\n\nA note.\n");
  const auto before = folder.tree();
  for (const auto *wrong : {"log", "log --date 2026-02-01", "log --hours -2", "log --hours nan",
                            "log --hours inf", "log --hours 169", "log --hours 2,5", "log --count leetcode",
                            "log --count leetcode=-1", "log --count leetcode=1.5", "log --count =1",
                            "log --note ' '", "log --done ''", "log --date 2026-02-01 --hours 167"}) {
    INFO(wrong);
    CHECK(waymark_run(folder, wrong).status == 2);
  }
  CHECK(folder.tree() == before);
}

TEST_CASE("check tells of evidence and ticks that do not match, build is quiet about them") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto check = waymark_run(folder, "check --strict --date 2026-02-01");
  CHECK(check.status == 0);
  CHECK(check.output.find("note: 1 item is done by a tick or the journal alone") != std::string::npos);
  CHECK(check.output.find("done by 'Post: First' since 2026-01-20, its box is still open") !=
        std::string::npos);
  const auto build = waymark_run(folder, "build --date 2026-02-01");
  CHECK(build.output.find("note:") == std::string::npos);
}

TEST_CASE("check judges the projects after everything else, and strict does not fail on it") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto run = waymark_run(folder, "check --strict --date 2026-02-01");
  INFO(run.output);
  CHECK(run.status == 0);
  const auto judged =
      run.output.find("\n\nDrift: 15 of 100 (rubric other; planned, so judged by its design alone)\n"
                      "  +10 metrics: give three figures with numbers in their values\n");
  CHECK(judged != std::string::npos);
  CHECK(run.output.find("no mistake\n") < judged);
}

TEST_CASE("new begins a file that check accepts, and never writes over one") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto post = waymark_run(folder, "new post 'Spark: \"late\" rows & C:\\\\temp 🎉' --date 2026-02-01");
  CHECK(post.output == "content/posts/2026-02-01-spark-late-rows-c-temp.md\n");
  CHECK(folder.read("content/posts/2026-02-01-spark-late-rows-c-temp.md") ==
        "---\ntitle: \"Spark: \\\"late\\\" rows & C:\\\\\\\\temp 🎉\"\n"
        "summary: \"What the reader gets, in one sentence.\"\ntags: []\n"
        "draft: true # remove this line to publish\n---\n\nBegin here.\n");
  CHECK(waymark_run(folder, "new post '  遅れて届いた\n行 ' --date 2026-02-01").output ==
        "content/posts/2026-02-01-遅れて届いた-行.md\n");
  CHECK(waymark_run(folder, "new project 'Fraud rules'").output == "content/projects/fraud-rules/index.md\n");
  CHECK(waymark_run(folder, "new page Uses").output == "content/pages/uses.md\n");
  const auto check = waymark_run(folder, "check --date 2026-02-01");
  INFO(check.output);
  CHECK(check.status == 0);

  const auto before = folder.tree();
  CHECK(waymark_run(folder, "new page Uses").output ==
        "waymark: content/pages/uses.md is there already; nothing was written\n");
  const auto taken = waymark_run(folder, "new post First --date 2026-02-01");
  CHECK(taken.status == 1);
  CHECK(taken.output ==
        "content/posts/2026-02-01-first.md:2:1: error: this post has the address /posts/first/, and so has "
        "content/posts/2026-01-20-first.md\n  hint: rename one of the two files\n"
        "waymark: content/posts/2026-02-01-first.md was not written\n");
  CHECK(waymark_run(folder, "new page Roadmap").status == 1);
  CHECK(waymark_run(folder, "new post '🎉'").output ==
        "waymark: the title needs a letter or a digit, of which its address is made\n");
  CHECK(waymark_run(folder, "new post").status == 2);
  CHECK(waymark_run(folder, "new poem X").status == 2);
  CHECK(folder.tree() == before);
}

TEST_CASE("an alias becomes a page that leads on, and never takes another file's place") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto with_aliases = [&](const std::string &aliases) {
    folder.write("content/pages/about.md", "---\ntitle: About\naliases: [" + aliases + "]\n---\nI.\n");
    return waymark_run(folder, "build --date 2026-02-01");
  };
  REQUIRE(with_aliases("/me.html, /old/me").status == 0);
  CHECK(folder.read("site/me.html").find("content=\"0; url=/repo/about/\"") != std::string::npos);
  CHECK(folder.has("site/old/me/index.html"));
  CHECK(folder.read("site/sitemap.xml").find("/me") == std::string::npos);
  const auto hiding = with_aliases("/404.html, /robots.txt, /badges/plan.svg/x/");
  CHECK(hiding.status == 1);
  const std::string hint = "  hint: an alias is an address where nothing else stands: remove it\n";
  const std::string line = "  aliases: [/404.html, /robots.txt, /badges/plan.svg/x/]\n";
  CHECK(hiding.output ==
        "content/pages/about.md:3:11: error: the alias /404.html would hide /404.html\n" + line +
            "            ^\n" + hint +
            "content/pages/about.md:3:22: error: the alias /robots.txt/ would hide /robots.txt\n" + line +
            "                       ^\n" + hint +
            "content/pages/about.md:3:35: error: the alias /badges/plan.svg/x/ would hide "
            "/badges/plan.svg\n" +
            line + "                                    ^\n" + hint + "3 errors; nothing was written\n");
}

TEST_CASE("a link of a diagram to a page that is not there is an error where it is written") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write("content/pages/about.md",
               "---\ntitle: About\n---\n```dot\ndigraph {\n  a [URL=\"/about/#top\"]\n  b [URL=\"/abot/\"]\n"
               "  a -> b\n}\n```\n\n```diagram\nnodes:\n  c: {label: C, link: /nowhere/}\n```\n");
  const auto dead = waymark_run(folder, "build --date 2026-02-01");
  CHECK(dead.status == 1);
  CHECK(dead.output == "content/pages/about.md:7:11: error: dead link: there is no '/abot/'\n"
                       "    b [URL=\"/abot/\"]\n"
                       "            ^\n"
                       "  hint: did you mean '/about/'?\n"
                       "content/pages/about.md:14:23: error: dead link: there is no '/nowhere/'\n"
                       "    c: {label: C, link: /nowhere/}\n"
                       "                        ^\n"
                       "  hint: link to a page of this site, or write a whole address with https://\n"
                       "2 errors; nothing was written\n");
}

TEST_CASE("readme, brief and match print, and write nothing unasked") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write("advert.md", "- Kafka\n");
  const auto before = folder.tree();
  CHECK(waymark_run(folder, "readme").output.starts_with("# Drift\n\nWatches a model.\n"));
  CHECK(waymark_run(folder, "brief drift").output.starts_with("# Drift: interview sheet\n"));
  CHECK(waymark_run(folder, "match " + folder.path("advert.md"))
            .output.starts_with("1 skill found in the advert, matched by the words in quotes\n"));
  CHECK(waymark_run(folder, "brief").status == 2);
  CHECK(waymark_run(folder, "match").status == 2);
  CHECK(waymark_run(folder, "match nowhere.txt").status == 3);
  std::filesystem::remove_all(folder.path(".waymark")); // the drawing, kept for the next run
  CHECK(folder.tree() == before);
}

TEST_CASE("a Sunday is planned, drafted, edited and posted, and check reads along") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto body = nine_slow_days();
  folder.write(
      "content/posts/2026-01-18-slow.md",
      "---\ntitle: The load that took 40 minutes\nsummary: It wrote everything again.\nlinkedin: {hook: A "
      "load took 40 minutes for 1% of the rows.}\n---\n" +
          body + "\n");
  const auto plan = waymark_run(folder, "draft --plan --date 2026-02-01");
  INFO(plan.output);
  CHECK(plan.status == 0);
  CHECK(plan.output.find("Sunday 1 February 2026: The load that took 40 minutes (the post as a whole)") !=
        std::string::npos);
  CHECK_FALSE(folder.has("content/linkedin"));

  REQUIRE(waymark_run(folder, "draft --date 2026-02-01").status == 0);
  const std::string draft = "content/linkedin/2026-02-01-slow/";
  REQUIRE(folder.has(draft + "post.txt"));
  folder.write(draft + "post.txt", "Mine, see https://example.org\n\nTODO\n");
  const auto again = waymark_run(folder, "draft --date 2026-02-01");
  CHECK(again.output.find("post.txt: kept, you have edited it") != std::string::npos);
  CHECK(folder.tree().at(draft + "post.txt") == "Mine, see https://example.org\n\nTODO\n");
  const auto check = waymark_run(folder, "check --date 2026-01-30");
  CHECK(check.output.find("post.txt:1:11: warning: a link in the text may cost reach") != std::string::npos);
  CHECK(check.output.find("post.txt:3:1: warning: a placeholder is left here") != std::string::npos);
  CHECK(check.output.find("slow.md:4:1: note: its Sunday post has ") != std::string::npos);

  folder.write(draft + "draft.md",
               "---\nsource: post:slow\nstatus: posted\nurl: https://www.linkedin.com/posts/7\n"
               "impressions: 98317\n---\n");
  const auto posted = waymark_run(folder, "draft --date 2026-02-01");
  CHECK(posted.output.find("2026-02-01: posted: content/linkedin/2026-02-01-slow") != std::string::npos);
  REQUIRE(waymark_run(folder, "build --date 2026-02-02").status == 0);
  CHECK(folder.tree().at("site/posts/slow/index.html").find("linkedin.com/posts/7") == std::string::npos);
  folder.write("content/site.yaml",
               folder.tree().at("content/site.yaml") + "linkedin: {show_shared: true}\n");
  REQUIRE(waymark_run(folder, "build --date 2026-02-02").status == 0);
  const auto page = folder.tree().at("site/posts/slow/index.html");
  CHECK(page.find("<a href=\"https://www.linkedin.com/posts/7\">Discussed on LinkedIn</a>") !=
        std::string::npos);
  CHECK(page.find("98317") == std::string::npos);
}

TEST_CASE("pictures that the owner has put in place of the drawn ones are kept, and named as kept") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto body = nine_slow_days();
  const auto post = [&](const std::string &title) {
    folder.write("content/posts/2026-01-18-slow.md",
                 "---\ntitle: " + title + "\nsummary: It wrote everything again.\n---\n" + body + "\n");
  };
  post("The load that took 40 minutes");
  REQUIRE(waymark_run(folder, "draft --date 2026-02-01").status == 0);
  const std::string draft = "content/linkedin/2026-02-01-slow/";
  REQUIRE(folder.has(draft + "carousel.pdf"));
  folder.write(draft + "cover.png", "my cover");
  folder.write(draft + "carousel.pdf", "my carousel");

  post("A load of 40 minutes");
  for (int run = 0; run < 2; ++run) { // the first one writes a draft.md with new hashes
    const auto again = waymark_run(folder, "draft --date 2026-02-01");
    INFO(again.output);
    CHECK(again.output.find("slow/cover.png: kept, you have edited it\n") != std::string::npos);
    CHECK(again.output.find("slow/carousel.pdf: kept, you have edited it\n") != std::string::npos);
    CHECK(folder.tree().at(draft + "cover.png") == "my cover");
    CHECK(folder.tree().at(draft + "carousel.pdf") == "my carousel");
  }
  CHECK(folder.tree().at(draft + "draft.md").find("A load of 40 minutes") != std::string::npos);

  const auto forced = waymark_run(folder, "draft --force --date 2026-02-01");
  INFO(forced.output);
  CHECK(forced.output.find("slow/cover.png: replaced, the old one is cover.png.bak\n") != std::string::npos);
  CHECK(folder.tree().at(draft + "cover.png.bak") == "my cover");
  CHECK(folder.tree().at(draft + "carousel.pdf.bak") == "my carousel");
  CHECK(folder.tree().at(draft + "carousel.pdf").starts_with("%PDF"));
}

TEST_CASE("the shipped portfolio keeps to the weights of a start page and of posts") {
  const TemporaryFolder folder;
  std::filesystem::copy(std::string(WAYMARK_SOURCE_DIR) + "/content", folder.path() + "/content",
                        std::filesystem::copy_options::recursive);
  const auto run = waymark_run(folder, "check");
  CHECK(run.status == 0);
  CHECK(run.output.find("this page weighs") == std::string::npos);
}
