#include "load/roadmap/view_words.hpp"

#include "text/slug.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace waymark {
namespace {

// As slug_of writes them: lower case, without marks, with dashes between words.
constexpr std::array<std::string_view, 62> words{
    "overview",     "timeline",    "timelines",   "at-a-glance", "summary",       "schedule",   "calendar",
    "transition",   "transitions", "snapshot",    "tracker",     "tracking",      "progress",   "breakdown",
    "recap",        "big-picture", "outline",     "checklist",   "checklists",    "resumen",    "cronograma",
    "calendario",   "visao-geral", "resumo",      "panorama",    "visione",       "panoramica", "riepilogo",
    "apercu",       "calendrier",  "chronologie", "resume",      "vue-densemble", "uberblick",  "zeitplan",
    "ubersicht",    "zeitleiste",  "fahrplan",    "tong-quan",   "lich-trinh",    "tom-tat",    "ringkasan",
    "jadwal",       "gambaran",    "linimasa",    "vista",       "sintesi",       "tempistica", "planning",
    "synthese",     "d-ensemble",  "vision",      "milestone",   "milestones",    "hitos",      "marcos",
    "meilensteine", "jalons",      "traguardi",   "metas",       "gantt",         "kalender"};

constexpr std::array<std::string_view, 24> plans{
    "plan",      "plans",    "schedule", "breakdown", "calendar", "program", "programme",  "curriculum",
    "tagesplan", "lernplan", "zeitplan", "plano",     "programa", "agenda",  "planning",   "calendario",
    "programma", "piano",    "rencana",  "jadwal",    "ke-hoach", "lich",    "cronograma", "horario"};
constexpr std::array<std::string_view, 12> every_week{
    "weekly",      "week",     "semanal",   "wochenplan", "hebdo",  "hebdomadaire",
    "settimanale", "mingguan", "hang-tuan", "routine",    "rutina", "habits"};

template <size_t Count>
bool holds(const std::string &slug, const std::array<std::string_view, Count> &list) {
  return std::ranges::any_of(list, [&](std::string_view word) {
    return slug.find("-" + std::string(word) + "-") != std::string::npos;
  });
}

} // namespace

bool names_view(std::string_view heading) {
  return holds("-" + slug_of(heading) + "-", words);
}

bool names_plan(std::string_view heading) {
  const auto slug = "-" + slug_of(heading) + "-";
  return holds(slug, plans) && !holds(slug, every_week);
}

} // namespace waymark
