#include "render/views/last_change.hpp"

#include <algorithm>

namespace waymark {
namespace {

class Newest {
public:
  explicit Newest(Date today) : m_today(today) {}
  void take(const std::optional<Date> &day) {
    if (day && *day <= m_today && (!m_day || *day > *m_day))
      m_day = day;
  }
  [[nodiscard]] std::optional<Date> day() const { return m_day; }

private:
  Date m_today;
  std::optional<Date> m_day;
};

} // namespace

std::optional<Date> last_change(const Project &project, Date today) {
  const auto &[planned, building, live, archived] = project.status_dates;
  Newest newest(today);
  for (const auto &day : {planned, building, live, archived})
    newest.take(day);
  return newest.day();
}

std::optional<Date> last_change(const Roadmap &roadmap, Date today) {
  Newest newest(today);
  for (const auto &item : roadmap.items)
    if (item.is_done)
      newest.take(item.done_on);
  return newest.day();
}

std::optional<Date> last_change(const Site &site) {
  const auto &content = site.content;
  Newest newest(site.today);
  for (const auto index : site.projects)
    newest.take(last_change(content.projects[index], site.today));
  for (const auto &roadmap : content.roadmaps)
    newest.take(last_change(roadmap, site.today));
  for (const auto index : site.posts)
    newest.take(content.posts[index].updated.value_or(content.posts[index].date));
  for (const auto index : site.certifications)
    newest.take(content.certifications[index].earned);
  return newest.day();
}

} // namespace waymark
