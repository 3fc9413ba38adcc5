// carousel.pdf and cover.png as waymark-worker draws them: pages, words, fonts, sizes, the same bytes always.
#include "catch.hpp"
#include "load_text.hpp"
#include "temporary_folder.hpp"
#include "worker/draw_slides.hpp"
#include "worker/missing_font.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

using namespace waymark;

namespace {

WorkerPool &pool() {
  static WorkerPool only({.program = WAYMARK_WORKER, .workers = 1});
  return only;
}

const SlideColours light{"#fafbfb", "#ffffff", "#d8dfe5", "#18232e", "#51606d", "#0f5aa8", "#e5eff9"};
const SlideColours dark{"#0f151b", "#161e27", "#2b3744", "#e4ebf1", "#9fb0bf", "#7db8f5", "#15304b"};

Slides sample() {
  Slides slides;
  slides.title = "How late is too late?";
  slides.name = "Ada Example";
  slides.role = "Data engineer";
  slides.initials = "AE";
  slides.language = "en";
  slides.date = "2026-11-22";
  slides.invitation = "The whole article";
  slides.address = "ada.example/posts/late";
  slides.url = "https://ada.example/posts/late(1)'/";
  slides.light = light;
  slides.dark = dark;
  slides.pages = {
      {SlideKind::cover, "Deep dive", "How late is too late?", "Three in 100 rows came late.", "100", {}},
      {SlideKind::insight, "The setting", "Two streams.", "They never agree on 99.7% of the time.", {}, {}},
      {SlideKind::insight, "Insight 1 of 2", "Measure", "The tail decides.", {}, {}},
      {SlideKind::diagram, "The design", "Late is not lost", {}, {}, {}},
      {SlideKind::insight, "Insight 2 of 2", {}, "A side table turns a dropped row into a number.", {}, {}},
      {SlideKind::closing, "Takeaway", "Write the tolerance down.", "How late may a row be?", {}, {}}};
  slides.drawings = {
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"320\">"
      "<text x=\"20\" y=\"40\" font-family=\"Inter\" font-size=\"13\">Side table</text></svg>"};
  return slides;
}

struct Drawn {
  SlidesAnswer answer;
  std::vector<std::string> notes;
};

Drawn drawn(const Slides &slides, WorkerPool &workers = pool()) {
  NoDrawingCache cache;
  Diagnostics diagnostics;
  auto answer = draw_slides(slides, {}, cache, workers, diagnostics);
  REQUIRE(answer);
  Drawn result{std::move(*answer), {}};
  for (const auto &note : diagnostics.all())
    result.notes.push_back(note.message);
  return result;
}

// What a program of poppler-utils says of the PDF; nothing where it is not installed.
std::string said(const std::string &program, const std::string &pdf) {
  const TemporaryFolder folder;
  folder.write("carousel.pdf", pdf);
  const auto out = program.starts_with("pdftotext") ? " -" : "";
  auto *pipe = ::popen((program + " " + folder.path("carousel.pdf") + out + " 2>/dev/null").c_str(), "r");
  REQUIRE(pipe);
  std::string text;
  std::array<char, 4096> buffer{};
  while (const auto count = std::fread(buffer.data(), 1, buffer.size(), pipe))
    text.append(buffer.data(), count);
  ::pclose(pipe);
  std::ranges::replace(text, '\n', ' '); // where lines were broken
  return text;
}

bool has_poppler() {
  return std::system("pdfinfo -v >/dev/null 2>&1") == 0;
}

unsigned number_at(const std::string &bytes, size_t at) {
  unsigned number = 0;
  for (size_t i = 0; i < 4; ++i)
    number = number << 8U | static_cast<unsigned char>(bytes.at(at + i));
  return number;
}

void check_words(const std::string &text, const std::vector<std::string> &words) {
  size_t at = 0;
  for (const auto &word : words) {
    INFO(word << " in " << text);
    const auto found = text.find(word, at);
    REQUIRE(found != std::string::npos);
    at = found + 1;
  }
}

} // namespace

TEST_CASE("a carousel is a PDF of upright pages with real text and Inter inside") {
  const auto pdf = drawn(sample()).answer.pdf;
  CHECK(pdf.size() < 200'000);
  if (!has_poppler())
    return;
  const auto info = said("pdfinfo", pdf);
  check_words(info, {"How late is too late?", "Ada Example", "Pages:           6", "1080 x 1350 pts"});
  const auto fonts = said("pdffonts", pdf);
  INFO(fonts);
  CHECK(fonts.find("+Inter-Bold") != std::string::npos);
  CHECK(fonts.find("Type 3") == std::string::npos);
  CHECK(fonts.find(" no ") == std::string::npos); // embedded, a subset, with its letters known
  check_words(said("pdftotext", pdf),
              {"Deep dive", "How late is too late?", "100", "Three in 100 rows came late.", "Ada Example",
               "1/6", "Two streams.", "They never agree on 99.7% of the time.", "2/6", "Late is not lost",
               "Side table", "4/6", "Write the tolerance down.", "How late may a row be?",
               "ada.example/posts/late", "6/6"});
  CHECK(pdf.find("https://ada.example/posts/late%281%29%27/") != std::string::npos);
}

TEST_CASE("the same slides give the same bytes in every worker") {
  WorkerPool another({.program = WAYMARK_WORKER, .workers = 1});
  const auto first = drawn(sample()).answer;
  const auto second = drawn(sample(), another).answer;
  CHECK(first.pdf == second.pdf);
  CHECK(first.cover == second.cover);
  CHECK(first.thumbnails == second.thumbnails);
}

TEST_CASE("the cover is a PNG for a link's preview, the thumbnails are a fifth of the pages") {
  const auto answer = drawn(sample()).answer;
  REQUIRE(answer.thumbnails.size() == 6);
  CHECK(answer.cover.starts_with("\x89PNG"));
  CHECK(number_at(answer.cover, 16) == 1200);
  CHECK(number_at(answer.cover, 20) == 627);
  CHECK(number_at(answer.thumbnails[3], 16) == 216);
  CHECK(number_at(answer.thumbnails[3], 20) == 270);
}

TEST_CASE(
    "a diagram whose letters could not be read is left out, and so is a carousel that gets too short by it") {
  auto slides = sample();
  const auto legible = slides.drawings.front();
  slides.drawings = {"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2400\" height=\"300\"/>", "no SVG"};
  slides.digest = legible;
  CHECK(drawn(slides).answer.is_diagram_legible);
  slides.digest.clear();
  auto answer = drawn(slides).answer;
  CHECK_FALSE(answer.is_diagram_legible);
  CHECK(answer.thumbnails.size() == 5);
  slides.pages.erase(slides.pages.begin() + 1);
  answer = drawn(slides).answer;
  CHECK(answer.pdf.empty());
  CHECK(answer.thumbnails.empty());
  CHECK(answer.cover.starts_with("\x89PNG"));
}

TEST_CASE("a sentence too long for a page becomes smaller, is not cut, and is noted") {
  auto slides = sample();
  std::string words;
  for (int i = 0; i < 500; ++i)
    words += "word" + std::to_string(i) + " ";
  slides.pages[4].text = words + "end.";
  const auto result = drawn(slides);
  CHECK(result.notes ==
        std::vector<std::string>{"page 5 of carousel.pdf holds a sentence too long to be read on a phone"});
  if (has_poppler())
    check_words(said("pdftotext", result.answer.pdf), {"word0", "word250", "word499", "end."});
}

TEST_CASE("a word wider than its page makes its text smaller, and is parted only where nothing else helps") {
  const std::string word = "Zusammenführungsschlüsselverwaltungsvorschriften";
  auto slides = sample();
  slides.pages[1].lead = word;
  slides.pages[2].text = "The panel shows " + word + " as one word.";
  const auto result = drawn(slides);
  CHECK(result.notes.empty());
  if (has_poppler())
    check_words(said("pdftotext", result.answer.pdf), {word, word + " as one word."});
}

TEST_CASE("a carousel of words from right to left is drawn as in a mirror") {
  if (!has_poppler())
    return;
  // Where the first word of the page's label begins, from the left.
  const auto label_begins = [](const Slides &slides) {
    const auto boxes = said("pdftotext -bbox", drawn(slides).answer.pdf);
    const auto word = boxes.find(">Setting<");
    REQUIRE(word != std::string::npos);
    const auto x = boxes.rfind("xMin=\"", word);
    return std::stod(boxes.substr(x + 6));
  };
  auto slides = sample();
  slides.pages[1].label = "Setting";
  CHECK(label_begins(slides) < 90);
  slides.pages[0].lead = "البيانات المتأخرة في المستودع";
  slides.pages[0].text = "لماذا خسرت العلامة المائية";
  CHECK(label_begins(slides) > 700);
}

TEST_CASE("a sign that no font has is left out, a letter that none has leaves no picture; neither is kept") {
  MemoryDrawingCache cache;
  Diagnostics diagnostics;
  auto slides = sample();
  slides.pages[1].text = "Done \xf4\x8f\xbf\xbd and gone.";
  const auto answer = draw_slides(slides, {"x/carousel.pdf", 0, 0}, cache, pool(), diagnostics);
  REQUIRE(answer);
  if (has_poppler())
    check_words(said("pdftotext", answer->pdf), {"Done and gone."});
  slides.pages[2].text = "\U0003134A"; // of Unicode 13, and in hardly any font
  CHECK_FALSE(draw_slides(slides, {"x/carousel.pdf", 0, 0}, cache, pool(), diagnostics));
  CHECK(cache.size() == 0);
  CHECK(printed(diagnostics, MemoryReader({})) ==
        "x/carousel.pdf: note: no installed font shows '\xf4\x8f\xbf\xbd' in carousel.pdf or cover.png\n"
        "  hint: install a font that has it\n"
        "x/carousel.pdf: warning: no installed font shows '\U0003134A' in carousel.pdf or cover.png\n"
        "  hint: install a font that has it: on Debian and Ubuntu the package fonts-noto-cjk\n");
}

TEST_CASE("a missing letter is told with the package that has it") {
  const auto hint = [](const char *character) {
    Diagnostics diagnostics;
    tell_missing_font(character, "in cover.png", {}, diagnostics);
    return diagnostics.all().at(0).hint;
  };
  CHECK(hint("व").ends_with("fonts-noto-core"));
  CHECK(hint("ع").ends_with("fonts-noto-core"));
  CHECK(hint("字").ends_with("fonts-noto-cjk"));
  CHECK(hint("한").ends_with("fonts-noto-cjk"));
  CHECK(hint("🚀").ends_with("fonts-noto-color-emoji"));
}

TEST_CASE("a cover alone is no carousel") {
  auto slides = sample();
  slides.pages.resize(1);
  const auto answer = drawn(slides).answer;
  CHECK(answer.pdf.empty());
  CHECK(answer.cover.starts_with("\x89PNG"));
}

TEST_CASE("slides and their answer survive the wire, and damage is noticed") {
  const auto bytes = encode(sample());
  const auto slides = decode_slides(bytes);
  REQUIRE(slides);
  CHECK(encode(*slides) == bytes);
  CHECK_FALSE(decode_slides(bytes.substr(0, bytes.size() - 1)));
  CHECK_FALSE(decode_slides(bytes + "x"));
  const SlidesAnswer answer{"pdf", "png", {"a", "b"}, "字", {3}, false};
  const auto packed = encode(answer);
  const auto read = decode_slides_answer(packed);
  REQUIRE(read);
  CHECK(encode(*read) == packed);
  CHECK(read->crowded == std::vector<size_t>{3});
  CHECK_FALSE(decode_slides_answer(packed.substr(1)));
}

TEST_CASE("without a worker the text goes on without pictures") {
  WorkerPool none({.program = "/nowhere/waymark-worker", .workers = 1});
  NoDrawingCache cache;
  Diagnostics diagnostics;
  CHECK_FALSE(draw_slides(sample(), {"content/linkedin/x/carousel.pdf", 0, 0}, cache, none, diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].severity == Severity::warning);
  CHECK(diagnostics.all()[0].message ==
        "carousel.pdf and cover.png cannot be drawn: waymark-worker does not start");
}
