#include "linkedin/article.hpp"

#include "linkedin/plain_line.hpp"
#include "linkedin/word_list.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr double english_stop_word_share = 0.2;

bool begins_with_any(std::string_view low, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](auto word) { return low.starts_with(word); });
}

// "Figure 2: the old layout" speaks of a picture that the reader will not see; "Table sizes: 40 GB" does not.
bool is_caption(std::string_view text) {
  const auto low = folded(text.substr(0, text.find(':')));
  if (low.size() == text.size())
    return false;
  for (const std::string_view word : {"figure", "fig.", "table", "image", "source", "author", "translator"})
    if (low.starts_with(word))
      return low.find_first_not_of("0123456789. s", word.size()) == std::string::npos;
  return false;
}

// "(code)", "(docs)": a link that says nothing without its address.
bool is_link_alone(std::string_view low) {
  constexpr std::array words = {std::string_view("code"), std::string_view("source"),
                                std::string_view("docs"), std::string_view("link"),
                                std::string_view("here"), std::string_view("paper")};
  return std::ranges::find(words, low) != words.end();
}

// Parentheses that only point elsewhere, and citation marks: "(see section 2)", "[3]".
std::string without_side_notes(std::string_view text) {
  std::string result;
  for (size_t at = 0; at < text.size(); ++at) {
    const bool opens = text[at] == '(' || text[at] == '[';
    const auto close = opens ? text.find(text[at] == '(' ? ')' : ']', at) : std::string_view::npos;
    if (close != std::string_view::npos) {
      const auto inner = folded(text.substr(at + 1, close - at - 1));
      const bool is_citation =
          text[at] == '[' && !inner.empty() && inner.find_first_not_of("0123456789, ") == std::string::npos;
      const bool is_pointer =
          text[at] == '(' &&
          (begins_with_any(inner, {"see ", "figure ", "fig. ", "table ", "section ", "cf.", "more on "}) ||
           is_link_alone(inner));
      if (is_citation || is_pointer) {
        while (result.ends_with(' '))
          result.pop_back();
        at = close;
        continue;
      }
    }
    result += text[at];
  }
  return result;
}

class ArticleBuilder {
public:
  Article build(const Document &document) {
    m_article.headings.emplace_back();
    for (const auto &block : document.blocks)
      add(block);
    return std::move(m_article);
  }

private:
  void add(const Block &block) {
    switch (block.kind) {
    case BlockKind::heading:
      m_article.headings.push_back({plain_line(block.inlines).text, block.id, block.level});
      return;
    case BlockKind::paragraph:
      return add_line(plain_line(block.inlines), SentenceKind::paragraph);
    case BlockKind::list:
      for (const auto &item : block.children)
        add_item(item);
      return;
    case BlockKind::code:
      ++m_article.code_blocks;
      m_is_break = true;
      return;
    case BlockKind::thematic_break:
    case BlockKind::footnote_definition:
      return;
    default:
      m_is_break = true;
    }
  }

  // The paragraphs of an item are one line of the list; a list below it follows as items of its own.
  void add_item(const Block &item) {
    std::vector<Inline> inlines;
    for (const auto &child : item.children)
      if (child.kind == BlockKind::paragraph) {
        if (!inlines.empty())
          inlines.emplace_back().kind = InlineKind::soft_break;
        inlines.insert(inlines.end(), child.inlines.begin(), child.inlines.end());
      }
    add_line(plain_line(inlines), SentenceKind::item);
    for (const auto &child : item.children)
      if (child.kind != BlockKind::paragraph)
        add(child);
  }

  void add_line(const PlainLine &line, SentenceKind kind) {
    constexpr size_t text_beside_picture = 90;
    const bool is_picture = line.has_picture && line.text.size() < text_beside_picture;
    if (line.text.empty() || is_picture || is_caption(line.text)) {
      m_is_break = m_is_break || is_picture || !line.text.empty();
      return;
    }
    size_t from = 0;
    int position = 0;
    for (const auto &text : split_sentences(line.text)) {
      const auto begin = line.text.find(text, from);
      from = begin + text.size();
      add_sentence(line, {begin, from}, kind, position++);
    }
    if (position > 0)
      m_article.sentences.back().is_last = true;
    ++m_paragraph;
  }

  void add_sentence(const PlainLine &line, TextSpan span, SentenceKind kind, int position) {
    const auto is_within = [&](const TextSpan &mark) {
      return mark.begin >= span.begin && mark.end <= span.end;
    };
    const auto is_touched = [&](const TextSpan &mark) {
      return mark.begin < span.end && mark.end > span.begin;
    };
    Sentence sentence;
    sentence.text = without_side_notes(std::string_view(line.text).substr(span.begin, span.end - span.begin));
    sentence.section = static_cast<int>(m_article.headings.size()) - 1;
    sentence.paragraph = m_paragraph;
    sentence.position = position;
    sentence.kind = kind;
    sentence.code_spans = static_cast<int>(std::ranges::count_if(line.code, is_touched));
    sentence.has_bold = std::ranges::any_of(line.bold, is_within);
    sentence.after_break = m_is_break;
    m_is_break = false;
    m_article.sentences.push_back(std::move(sentence));
  }

  Article m_article;
  int m_paragraph = 0;
  bool m_is_break = false;
};

Language language_of(const Article &article) {
  std::string text;
  for (const auto &sentence : article.sentences)
    append_sentence(text, sentence.text);
  return stop_word_share(folded(text)) >= english_stop_word_share ? Language::english : Language::other;
}

} // namespace

Article article_of(const Document &document) {
  auto article = ArticleBuilder().build(document);
  article.language = language_of(article);
  return article;
}

std::string heading_key(std::string_view heading) {
  const auto low = folded(heading);
  std::string result;
  for (size_t at = 0; at < low.size();) {
    const auto word = next_word(low, at);
    const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
    if (word.empty() || (result.empty() && is_number))
      continue;
    if (!result.empty())
      result += ' ';
    result += word;
  }
  return result;
}

} // namespace waymark
