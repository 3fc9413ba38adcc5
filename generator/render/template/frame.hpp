// Scopes and depth of an evaluation, put back when they end.
#pragma once
#include "render/template/evaluation.hpp"

namespace waymark::templates {

// Variables set while it lives vanish with it.
class Frame {
public:
  explicit Frame(Evaluation &run)
      : m_run(run), m_size(run.m_locals.size()), m_base(run.m_base), m_frame(run.m_frame),
        m_is_top(run.m_is_top), m_is_discarding(run.m_is_discarding), m_context(run.m_context),
        m_page(run.m_page), m_block(run.m_block), m_block_level(run.m_block_level), m_out(run.m_out) {
    run.m_frame = m_size;
    run.m_is_top = false;
  }
  ~Frame() {
    m_run.m_locals.erase(m_run.m_locals.begin() + static_cast<std::ptrdiff_t>(m_size), m_run.m_locals.end());
    m_run.m_base = m_base;
    m_run.m_frame = m_frame;
    m_run.m_is_top = m_is_top;
    m_run.m_is_discarding = m_is_discarding;
    m_run.m_context = m_context;
    m_run.m_page = m_page;
    m_run.m_block = m_block;
    m_run.m_block_level = m_block_level;
    m_run.m_out = m_out;
  }
  Frame(const Frame &) = delete;
  Frame &operator=(const Frame &) = delete;

  // The variables around it are out of sight.
  void hide_locals() { m_run.m_base = m_size; }
  void redirect(std::string &out) {
    m_run.m_out = &out;
    m_run.m_is_discarding = false;
  }
  // Forgets what was set since it began.
  void clear() {
    m_run.m_locals.erase(m_run.m_locals.begin() + static_cast<std::ptrdiff_t>(m_size), m_run.m_locals.end());
  }

private:
  Evaluation &m_run;
  size_t m_size, m_base, m_frame;
  bool m_is_top, m_is_discarding;
  Context *m_context;
  const Template *m_page;
  const BlockChain *m_block;
  size_t m_block_level;
  std::string *m_out;
};

// Counts nested evaluations, so that endless recursion is a mistake and not a crash.
class Depth {
public:
  Depth(Evaluation &run, const Place &place) : m_run(run) {
    if (++run.m_depth > limit)
      run.fail(place, "includes, macros and tags are nested too deep", "does one of them call itself?");
  }
  ~Depth() { --m_run.m_depth; }
  Depth(const Depth &) = delete;
  Depth &operator=(const Depth &) = delete;

private:
  static constexpr int limit = 1000;
  Evaluation &m_run;
};

} // namespace waymark::templates
