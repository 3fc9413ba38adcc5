#include "build/complete_packs.hpp"

#include "build/pack_drawing_cache.hpp"
#include "linkedin/carousel.hpp"
#include "linkedin/finish_pack.hpp"
#include "linkedin/next_sunday.hpp"
#include "linkedin/posts_api.hpp"
#include "render/diagram_picture.hpp"
#include "render/sunday_preview.hpp"
#include "render/theme_tokens.hpp"
#include "worker/draw_cards.hpp"
#include "worker/draw_diagrams.hpp"
#include "worker/draw_slides.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace waymark {
namespace {

SlideColours colours_of(std::string_view tokens, std::string ThemeColour::*scheme) {
  const auto colour = [&](std::string_view name, const char *light, const char *dark) {
    return theme_colour(tokens, name, {light, dark}).*scheme;
  };
  return {colour("bg", "#fafbfb", "#0f151b"),         colour("surface", "#ffffff", "#161e27"),
          colour("line", "#d8dfe5", "#2b3744"),       colour("text", "#18232e", "#e4ebf1"),
          colour("muted", "#51606d", "#9fb0bf"),      colour("accent", "#0f5aa8", "#7db8f5"),
          colour("accent-soft", "#e5eff9", "#15304b")};
}

std::string in_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

class PackCompleter {
public:
  PackCompleter(const SiteOptions &options, const Site &site, EditedFiles edited, Diagnostics &diagnostics)
      : m_options(options), m_site(site), m_edited(edited), m_diagnostics(diagnostics),
        m_theme(load_theme_files(DiskReader(options.root), site.content.profile.theme,
                                 site.content.profile.position, diagnostics)),
        m_cache_pack((std::filesystem::path(options.root) / ".waymark/cache").string()),
        m_cache(m_cache_pack), m_pool({.program = options.worker_program, .workers = options.jobs}) {
    if (const auto tokens = m_theme.theme.find("tokens.css"); tokens != m_theme.theme.end())
      m_tokens = tokens->second.bytes;
  }

  void complete(SundayPack &pack) {
    const auto drawn = draw(pack);
    const auto post = text_of(pack, "post.txt");
    const auto comment = text_of(pack, "first-comment.txt");
    add_file(pack, "post.json", post_json(post, comment));
    if (auto page = render_preview(preview_of(pack, drawn, post, comment), m_theme, m_site.content.words,
                                   m_diagnostics);
        !page.empty())
      add_file(pack, "preview.html", std::move(page));
    if (!drawn.pdf.empty())
      add_file(pack, "carousel.pdf", drawn.pdf);
    if (!drawn.cover.empty())
      add_file(pack, "cover.png", drawn.cover);
    tell_pictures(pack);
  }

  void save_cache() { m_cache_pack.save(); } // one that cannot be written only costs time

private:
  SlidesAnswer draw(SundayPack &pack) {
    auto &slides = pack.slides;
    slides.light = colours_of(m_tokens, &ThemeColour::light);
    slides.dark = colours_of(m_tokens, &ThemeColour::dark);
    const auto diagram_text = add_drawing(slides);
    const auto drawn =
        draw_slides(slides, {pack.folder + "/carousel.pdf", 0, 0}, m_cache, m_pool, m_diagnostics);
    if (!drawn && slides.refusal.empty())
      slides.refusal = "it cannot be drawn on this machine";
    if (drawn && !drawn->is_diagram_legible)
      drop_diagram(slides);
    describe(slides, diagram_text);
    return drawn.value_or(SlidesAnswer());
  }

  // What the diagram shows, in words. A mistake in it is told by `build` and `check`.
  std::string add_drawing(Slides &slides) {
    const auto diagram = std::ranges::find(m_site.diagrams, slides.diagram, &Diagram::key);
    if (slides.diagram.empty() || diagram == m_site.diagrams.end()) {
      drop_diagram(slides);
      return {};
    }
    Diagnostics told_elsewhere;
    const auto drawings = draw_diagrams({*diagram}, m_cache, m_pool, told_elsewhere, m_site.content.words);
    const auto drawing = drawings.find(diagram->key);
    if (drawing == drawings.end()) {
      drop_diagram(slides);
      return {};
    }
    for (const auto *layout : {&drawing->second.wide, &drawing->second.narrow})
      if (!layout->empty())
        slides.drawings.push_back(diagram_picture(*layout, m_tokens, PictureColours::light));
    const auto digests = draw_digests({&*diagram}, m_cache, m_pool);
    if (const auto digest = digests.find(diagram->key); digest != digests.end())
      slides.digest = diagram_picture(digest->second, m_tokens, PictureColours::light);
    return in_one_line(diagram->description.empty() ? drawing->second.text : diagram->description);
  }

  // As it will stand in the folder: the owner's own where they have edited it.
  [[nodiscard]] std::string text_of(const SundayPack &pack, const std::string &name) const {
    const auto &drafts = m_site.content.drafts;
    const auto known = std::ranges::find(drafts, pack.folder, &SundayDraft::folder);
    auto own = own_file(m_options.root, pack, known == drafts.end() ? nullptr : &*known, m_edited, name);
    if (own) {
      std::erase(*own, '\r');
      return *own;
    }
    return std::ranges::find(pack.files, name, &SundayFile::name)->bytes;
  }

  [[nodiscard]] SundayPreview preview_of(const SundayPack &pack, const SlidesAnswer &drawn,
                                         const std::string &post, const std::string &comment) const {
    const auto &profile = m_site.content.profile;
    const auto &slides = pack.slides;
    SundayPreview preview;
    preview.language = profile.language;
    preview.title = slides.title;
    preview.subject = pack.source;
    preview.day =
        fmt::format("{} {}, {}", weekday_name(weekday_of(pack.date)),
                    long_date(pack.date, m_site.content.words), time_of_day(profile.linkedin.minute_of_day));
    preview.name = slides.name;
    preview.role = slides.role;
    preview.initials = slides.initials;
    preview.text = post.substr(0, post.find_last_not_of('\n') + 1);
    preview.comment = comment.substr(0, comment.find_last_not_of('\n') + 1);
    preview.hooks = pack.hooks;
    preview.missing = pack.missing;
    preview.no_carousel = slides.refusal;
    for (size_t page = 0; page < drawn.thumbnails.size() && page < slides.pages.size(); ++page)
      preview.pages.push_back({drawn.thumbnails[page], slides.pages[page].alt});
    if (!drawn.cover.empty())
      preview.cover = slides.pages.front().alt;
    return preview;
  }

  const SiteOptions &m_options;
  const Site &m_site;
  EditedFiles m_edited;
  Diagnostics &m_diagnostics;
  ThemeFiles m_theme;
  std::string m_tokens;
  CachePack m_cache_pack;
  PackDrawingCache m_cache;
  WorkerPool m_pool;
};

} // namespace

void complete_packs(const SiteOptions &options, const Site &site, EditedFiles edited,
                    std::vector<SundayPack> &packs, Diagnostics &diagnostics) {
  if (packs.empty())
    return;
  PackCompleter completer(options, site, edited, diagnostics);
  for (auto &pack : packs)
    completer.complete(pack);
  completer.save_cache();
}

} // namespace waymark
