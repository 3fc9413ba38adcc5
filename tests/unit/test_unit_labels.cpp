#include "catch.hpp"
#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/parse_rank_label.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

std::string printed(const std::optional<UnitLabel> &label) {
  if (!label)
    return "-";
  std::string result;
  if (label->certainty == UnitLabel::Certainty::named)
    result += "named ";
  result += fmt::format("{}", static_cast<int>(label->kind));
  if (label->number)
    result += fmt::format(" {}", *label->number);
  if (label->number_end)
    result += fmt::format("..{}", *label->number_end);
  result += fmt::format(" [{}] {}", label->label, label->title);
  if (label->is_time_written)
    result += fmt::format(" <{}>", label->timing.span->text);
  if (label->timing.pace)
    result += fmt::format(" {}h/week", hours_a_week(*label->timing.pace));
  if (label->timing.effort)
    result += fmt::format(" {}h", mean_hours(*label->timing.effort));
  return result;
}

struct Case {
  const char *heading;
  const char
      *expected; // kinds are numbers in the order of UnitKind: phase 0, level 1, … month 5, week 7, day 8
};

} // namespace

TEST_CASE("a unit's label tells its kind, number, title and time") {
  const Case cases[] = {
      {"Phase 1: The Azure Transition (Feb 2026 – June 2026)",
       "0 1 [Phase 1] The Azure Transition <Feb 2026 – June 2026>"},
      {"Level 5: Distinguished Engineer (36+ months)", "1 5 [Level 5] Distinguished Engineer <36+ months>"},
      {"Month 1: Lakehouse, Delta & Iceberg", "5 1 [Month 1] Lakehouse, Delta & Iceberg"},
      {"Months 9-14: Depth", "5 9..14 [Months 9-14] Depth"},
      {"Months 36+: Beyond", "5 36 [Months 36+] Beyond"},
      {"Week 1-2", "7 1..2 [Week 1-2] "},
      {"Week 1–2 — Setup", "7 1..2 [Week 1–2] Setup"},
      {"Weeks 1 to 4: Basics", "7 1..4 [Weeks 1 to 4] Basics"},
      {"Week 1 - Week 2: Basics", "7 1..2 [Week 1 - Week 2] Basics"},
      {"Week 1 & 2: Basics", "7 1..2 [Week 1 & 2] Basics"},
      {"Week -3: Before the start", "7 -3 [Week -3] Before the start"},
      {"Week 3 - 4 ideas", "7 3 [Week 3] 4 ideas"},
      {"Week #7 | Spark", "7 7 [Week #7] Spark"},
      {"Day 12/100: Joins", "8 12 [Day 12/100] Joins"},
      {"🎯 Phase 2 — Foundations", "0 2 [Phase 2] Foundations"},
      {"üéØ Month 3: Streaming", "5 3 [Month 3] Streaming"},
      {"‚òÅÔ∏è Month 4", "5 4 [Month 4] "},
      {"1. Phase One: Learn", "0 1 [Phase One] Learn"},
      {"Phase II. Build", "0 2 [Phase II] Build"},
      {"Module 1.2: Joins", "9 2 [Module 1.2] Joins"},
      {"Step 3) Deploy", "11 3 [Step 3] Deploy"},
      {"Part 2 · The platform", "10 2 [Part 2] The platform"},
      {"Milestone 1: First pipeline by June 2026", "12 1 [Milestone 1] First pipeline by June 2026"},
      {"First Month: Python", "5 1 [First Month] Python"},
      {"2nd Sprint (2 weeks)", "6 2 [2nd Sprint]  <2 weeks>"},
      {"Q1 2026: Foundations", "4 1 [Q1 2026] Foundations"},
      {"Q1–Q2 2026", "4 1..2 [Q1–Q2 2026] "},
      {"Quarter 3: Ship", "4 3 [Quarter 3] Ship"},
      {"Year 2026", "3 2026 [Year 2026] "},
      {"Year 1 (2026): Basics", "3 1 [Year 1] Basics <2026>"},
      {"Phase 1: Foundations - Feb 2026 to June 2026", "0 1 [Phase 1] Foundations <Feb 2026 to June 2026>"},
      {"Week 5: Oct 26 - Nov 1, 2025", "7 5 [Week 5]  <Oct 26 - Nov 1, 2025>"},
      {"Phase 3 (Weeks 1-12, 40-60 hours)", "0 3 [Phase 3]  <Weeks 1-12> 50h"},
      {"Phase 3: Build (~3 months, 10 hrs/week)", "0 3 [Phase 3] Build <3 months> 10h/week"},
      {"Level 2 (Intermediate): SQL", "1 2 [Level 2] (Intermediate): SQL"},
      {"Month 1 Week 2: Cloud", "7 2 [Month 1 Week 2] Cloud"},
      {"Foundation Phase (Weeks 1-12)", "named 0 [Foundation Phase]  <Weeks 1-12>"},
      {"Beginner Level", "named 1 [Beginner Level] "},
      {"Weeks 5 & 6", "7 5..6 [Weeks 5 & 6] "},
      {"Week 1, 2", "7 1..2 [Week 1, 2] "},
      {"Weeks 1, 2 and 3: Basics", "7 1..3 [Weeks 1, 2 and 3] Basics"},
      {"Phase 1.", "0 1 [Phase 1] "},
      {"PHASE II –", "0 2 [PHASE II] "},
      {"1. Phase: Foundations", "0 1 [1. Phase] Foundations"},
      {"Phase 1️⃣ Basics", "0 1 [Phase 1️⃣] Basics"},
      {"1️⃣ Phase 1: Basics", "0 1 [Phase 1] Basics"},
      {"Week #1", "7 1 [Week #1] "},
      {"Wk 3", "7 3 [Wk 3] "},
      {"W3: Joins", "7 3 [W3] Joins"},
      {"D1 – Setup", "named 8 1 [D1] Setup"},
      {"Day 01", "8 1 [Day 01] "},
      {"Day1", "8 1 [Day1] "},
      {"Week1: Go", "7 1 [Week1] Go"},
      {"Sprint 0", "6 0 [Sprint 0] "},
      {"Step 1/12: Install", "11 1 [Step 1/12] Install"},
      {"[Week 1]", "7 1 [Week 1] "},
      {"[Week 1] Basics", "7 1 [Week 1] Basics"},
      {"Year 1 (2026)", "3 1 [Year 1]  <2026>"},
      {"Week of Oct 26", "named 7 [Week of Oct 26]  <Week of Oct 26>"},
      {"Week of October 26, 2026: Spark",
       "named 7 [Week of October 26, 2026] Spark <Week of October 26, 2026>"},
      {"Level 1 - Junior", "1 1 [Level 1] Junior"},
      {"Month 1 (Weeks 1-4): Basics", "5 1 [Month 1] Basics <Weeks 1-4>"},
      {"Week 1 (Oct 26 - Nov 1, 2025): Basics", "7 1 [Week 1] Basics <Oct 26 - Nov 1, 2025>"},
      {"Weeks 1–4: SQL (10 hrs/week)", "7 1..4 [Weeks 1–4] SQL 10h/week"},
      {"Week 1 Project: Scraper", "7 1 [Week 1] Project: Scraper"},
      {"Step 1/2: Install", "11 1 [Step 1/2] Install"},
      {"Week 1/2: Joins", "7 1..2 [Week 1/2] Joins"},
      {"Phase 1 – Weeks 1-4: Basics", "0 1 [Phase 1] Basics <Weeks 1-4>"},
      {"Phase 1 | Months 1-3 | Basics", "0 1 [Phase 1] Basics <Months 1-3>"},
      {"Phase 1: Weeks 1-4", "0 1 [Phase 1]  <Weeks 1-4>"},
      {"Phase 1: Week 1 is easy", "0 1 [Phase 1] Week 1 is easy"},
      {"Weeks 1-4 – Phase 1: Basics", "0 1 [Phase 1] Basics <Weeks 1-4>"},
      {"Q1 2026 – Phase 1: Basics", "0 1 [Phase 1] Basics <Q1 2026>"},
      {"Phase 1, Week 2: Cloud", "7 2 [Phase 1, Week 2] Cloud"},
      {"Phase A: Basics", "named 0 [Phase A] Basics"},
      {"From Week 1 to Week 4: Basics", "7 1..4 [From Week 1 to Week 4] Basics"},
      {"Days 1–7", "8 1..7 [Days 1–7] "},
      {"📅 Week 1 (Jan 1st – Jan 7th, 2026)", "7 1 [Week 1]  <Jan 1st – Jan 7th, 2026>"},
      {"January 2026", "named 5 [January 2026] "},
      {"June 2026: Streaming", "named 5 [June 2026] Streaming"},
      {"Jan – Mar 2026", "named 5 [Jan – Mar 2026] "},
      {"Febrero 2026", "named 5 [Febrero 2026] "},
      {"May", "named 5 [May] "},
      {"2026", "named 3 2026 [2026] "},
      {"2026–2027: Depth", "named 3 2026..2027 [2026–2027] Depth"},
      {"Oct 26 - Nov 1, 2025", "named 7 [Oct 26 - Nov 1, 2025] "},
      {"H1 2026: Basics", "named 4 1..2 [H1 2026] Basics"},
  };
  for (const auto &[heading, expected] : cases) {
    INFO(heading);
    CHECK(printed(parse_unit_label(heading)) == expected);
  }
}

TEST_CASE("a heading that only mentions a unit is none") {
  for (const auto *heading : {"Week 1 Checklist",
                              "Month 2 Goals",
                              "9-Month Roadmap Overview",
                              "Monthly Goals & Objectives",
                              "Part of the plan",
                              "Step by step",
                              "Day-to-day work",
                              "Level up your skills",
                              "Milestones",
                              "Milestone",
                              "Weekly Routine (10 hrs/week)",
                              "Monday-Thursday: Micro-Lessons (30 min/day)",
                              "The Master Project",
                              "Final Note",
                              "",
                              "📅",
                              "Project 1",
                              "2026 goals",
                              "Goals for Week 1",
                              "Objetivos da Semana 1",
                              "Week 1 Key Learning Goals",
                              "Month 3 Goals: a job",
                              "Marco Polo",
                              "May the force be with you",
                              "March on",
                              "Paso a paso",
                              "Étape par étape",
                              "D3 charts",
                              "W3 schools",
                              "Set 2",
                              "Out of memory",
                              "Part 2026"}) {
    INFO(heading);
    CHECK(printed(parse_unit_label(heading)) == "-");
  }
}

TEST_CASE("units are named in eight languages") {
  const Case cases[] = {
      {"Semana 1: Fundamentos", "7 1 [Semana 1] Fundamentos"},
      {"Semanas 1-4: Fundamentos (10 horas por semana)", "7 1..4 [Semanas 1-4] Fundamentos 10h/week"},
      {"1ª semana: SQL", "7 1 [1ª semana] SQL"},
      {"1.ª semana: SQL", "7 1 [1.ª semana] SQL"},
      {"Primera semana", "7 1 [Primera semana] "},
      {"Mes 3", "5 3 [Mes 3] "},
      {"Fase 2: Construcción (febrero de 2026 – junio de 2026)",
       "0 2 [Fase 2] Construcción <febrero de 2026 – junio de 2026>"},
      {"Etapa 2 – Práctica", "2 2 [Etapa 2] Práctica"},
      {"Nivel 3 (0-6 meses)", "1 3 [Nivel 3]  <0-6 meses>"},
      {"Nivel Principiante (0-6 meses)", "named 1 [Nivel Principiante]  <0-6 meses>"},
      {"Trimestre 1", "4 1 [Trimestre 1] "},
      {"Trimestre 1 de 2026: Bases", "4 1 [Trimestre 1 de 2026] Bases"},
      {"Módulo 4", "9 4 [Módulo 4] "},
      {"Modulo 4.2: Uniones", "9 2 [Modulo 4.2] Uniones"},
      {"Paso 1: Instalar", "11 1 [Paso 1] Instalar"},
      {"Año 2", "3 2 [Año 2] "},
      {"Día 5", "8 5 [Día 5] "},
      {"Hito 1: Primer pipeline", "12 1 [Hito 1] Primer pipeline"},
      {"Parte 2: Nube", "10 2 [Parte 2] Nube"},
      {"Mês 1 – Março de 2026", "5 1 [Mês 1]  <Março de 2026>"},
      {"Meses 1 a 3: Base", "5 1..3 [Meses 1 a 3] Base"},
      {"Nível 2: Pleno", "1 2 [Nível 2] Pleno"},
      {"Passo 3", "11 3 [Passo 3] "},
      {"Marco 1: Portfólio", "12 1 [Marco 1] Portfólio"},
      {"março 2026", "named 5 [março 2026] "},
      {"Fevereiro de 2026: Spark", "named 5 [Fevereiro de 2026] Spark"},
      {"Étape 2 : Déployer", "11 2 [Étape 2] Déployer"},
      {"Semaine 3", "7 3 [Semaine 3] "},
      {"Semaines 1 à 4", "7 1..4 [Semaines 1 à 4] "},
      {"1ère semaine", "7 1 [1ère semaine] "},
      {"2e mois : Python", "5 2 [2e mois] Python"},
      {"Mois 1", "5 1 [Mois 1] "},
      {"Niveau 2 – Intermédiaire", "1 2 [Niveau 2] Intermédiaire"},
      {"Année 2", "3 2 [Année 2] "},
      {"Anne\u0301e 2", "3 2 [Anne\u0301e 2] "},
      {"Février 2026", "named 5 [Février 2026] "},
      {"1. Woche: Grundlagen", "7 1 [1. Woche] Grundlagen"},
      {"Woche 1–2", "7 1..2 [Woche 1–2] "},
      {"Wochen 1 bis 4", "7 1..4 [Wochen 1 bis 4] "},
      {"Monat 3: Spark (10 Std./Woche)", "5 3 [Monat 3] Spark 10h/week"},
      {"Erster Monat", "5 1 [Erster Monat] "},
      {"Stufe 2", "1 2 [Stufe 2] "},
      {"Quartal 2", "4 2 [Quartal 2] "},
      {"Teil 1", "10 1 [Teil 1] "},
      {"Tag 7", "8 7 [Tag 7] "},
      {"Meilenstein 2", "12 2 [Meilenstein 2] "},
      {"Jan. bis März 2026", "named 5 [Jan. bis März 2026] "},
      {"Settimana 1: Basi (dal 1 marzo al 7 marzo 2026)",
       "7 1 [Settimana 1] Basi <dal 1 marzo al 7 marzo 2026>"},
      {"1° mese", "5 1 [1° mese] "},
      {"Mese 2", "5 2 [Mese 2] "},
      {"Mesi 1-3", "5 1..3 [Mesi 1-3] "},
      {"Livello 3", "1 3 [Livello 3] "},
      {"Giorno 4", "8 4 [Giorno 4] "},
      {"Giai đoạn 1: Nền tảng (3-4 tháng)", "0 1 [Giai đoạn 1] Nền tảng <3-4 tháng>"},
      {"Giai đoạn nền tảng (Tuần 1-4)", "named 0 [Giai đoạn nền tảng]  <Tuần 1-4>"},
      {"Tuần 1-2", "7 1..2 [Tuần 1-2] "},
      {"Tuần thứ 3: SQL", "7 3 [Tuần thứ 3] SQL"},
      {"Tháng 3", "5 3 [Tháng 3] "},
      {"tháng 1 năm 2026", "named 5 [tháng 1 năm 2026] "},
      {"Tháng 1/2026: Khởi động", "named 5 [Tháng 1/2026] Khởi động"},
      {"Ngày 5", "8 5 [Ngày 5] "},
      {"Bước 1", "11 1 [Bước 1] "},
      {"Cấp độ 2", "1 2 [Cấp độ 2] "},
      {"Quý 1/2026", "4 1 [Quý 1/2026] "},
      {"Phần 1", "10 1 [Phần 1] "},
      {"Fase 1", "0 1 [Fase 1] "},
      {"Tahap 1: Dasar", "2 1 [Tahap 1] Dasar"},
      {"Minggu 1-2", "7 1..2 [Minggu 1-2] "},
      {"Minggu ke-3: SQL", "7 3 [Minggu ke-3] SQL"},
      {"Minggu pertama", "7 1 [Minggu pertama] "},
      {"Bulan 3 (10 jam/minggu)", "5 3 [Bulan 3]  10h/week"},
      {"Hari 1", "8 1 [Hari 1] "},
      {"Langkah 2", "11 2 [Langkah 2] "},
      {"Tingkat 2", "1 2 [Tingkat 2] "},
  };
  for (const auto &[heading, expected] : cases) {
    INFO(heading);
    CHECK(printed(parse_unit_label(heading)) == expected);
  }
}

TEST_CASE("a rank of a career ladder is a level without number") {
  const Case cases[] = {
      {"Junior Data Engineer (0-2 years)", "named 1 [] Junior Data Engineer <0-2 years>"},
      {"🌱 Entry Level", "named 1 [] 🌱 Entry Level"},
      {"Mid-Level Engineer: 2-5 years", "named 1 [] Mid-Level Engineer <2-5 years>"},
      {"Senior Engineer", "named 1 [] Senior Engineer"},
      {"Senior: own the platform", "named 1 [] Senior: own the platform"},
      {"Staff", "named 1 [] Staff"},
      {"Principal Engineer (8+ years)", "named 1 [] Principal Engineer <8+ years>"},
      {"Distinguished", "named 1 [] Distinguished"},
      {"Beginner", "named 1 [] Beginner"},
      {"Advanced (Months 7-9)", "named 1 [] Advanced <Months 7-9>"},
      {"Ingeniero de Datos Junior", "named 1 [] Ingeniero de Datos Junior"},
      {"Thực tập sinh", "named 1 [] Thực tập sinh"},
      {"Pemula (0-6 bulan)", "named 1 [] Pemula <0-6 bulan>"},
      {"Learn Spark as a senior engineer does", "-"},
      {"Data Engineer", "-"},
      {"A word on lead time", "-"},
      {"Lead the way and then go on to do many more things", "-"},
      {"", "-"},
  };
  for (const auto &[heading, expected] : cases) {
    INFO(heading);
    CHECK(printed(parse_rank_label(heading)) == expected);
  }
}

TEST_CASE("a dotted number is kept whole beside its last part") {
  const auto label = parse_unit_label("Module 1.2.3: Joins");
  REQUIRE(label);
  CHECK(label->dotted_number == "1.2.3");
  CHECK(label->number == 3);
  CHECK(parse_unit_label("Module 1: Joins")->dotted_number.empty());
}

TEST_CASE("sections are named in eight languages") {
  using enum SectionKind;
  const std::pair<const char *, std::optional<SectionKind>> cases[] = {
      {"Objetivos de aprendizaje", goal},
      {"Temas principales", topics},
      {"Rutina semanal (10 horas)", routine},
      {"Proyectos prácticos", projects},
      {"Lista de tareas", checklist},
      {"Recursos recomendados", resources},
      {"Temas para el blog", blog_topics},
      {"Certificaciones", certifications},
      {"Hitos", milestones},
      {"Resultados clave", outcomes},
      {"Consejos", prose},
      {"Tópicos", topics},
      {"O que aprender", topics},
      {"Rotina semanal", routine},
      {"Projetos", projects},
      {"Marcos", milestones},
      {"Dicas finais", prose},
      {"Objectifs d'apprentissage", goal},
      {"Sujets à maîtriser", topics},
      {"Ressources", resources},
      {"Projets", projects},
      {"À faire", checklist},
      {"Jalons", milestones},
      {"Conseils", prose},
      {"Lernziele", goal},
      {"Themen", topics},
      {"Wochenplan", routine},
      {"Meilensteine", milestones},
      {"Projekte", projects},
      {"Aufgaben", checklist},
      {"Zertifizierungen", certifications},
      {"Tipps", prose},
      {"Obiettivi", goal},
      {"Argomenti da studiare", topics},
      {"Risorse consigliate", resources},
      {"Progetti", projects},
      {"Traguardi", milestones},
      {"Mục tiêu học tập", goal},
      {"Nội dung", topics},
      {"Dự án", projects},
      {"Tài liệu tham khảo", resources},
      {"Chứng chỉ", certifications},
      {"Lời khuyên", prose},
      {"Tujuan pembelajaran", goal},
      {"Materi", topics},
      {"Proyek akhir", projects},
      {"Sumber belajar", resources},
      {"Jadwal mingguan", routine},
      {"Daftar tugas", checklist},
      {"Ingesta de datos", std::nullopt},
  };
  for (const auto &[label, expected] : cases) {
    INFO(label);
    CHECK(classify_section(label) == expected);
  }
}

TEST_CASE("a section is what the last word of its label says") {
  const std::pair<const char *, std::optional<SectionKind>> cases[] = {
      {"Topics to Master", SectionKind::topics},
      {"Weekly Routine (10 hrs/week)", SectionKind::routine},
      {"Weekdays (2 hrs)", SectionKind::routine},
      {"Goal", SectionKind::goal},
      {"🎯 Key Outcomes:", SectionKind::outcomes},
      {"Milestone", SectionKind::milestones},
      {"Project Milestones", SectionKind::milestones},
      {"Milestone Projects", SectionKind::projects},
      {"The Master Project", SectionKind::projects},
      {"Blog Topic", SectionKind::blog_topics},
      {"Projects for the blog", SectionKind::projects},
      {"Resources & Tools", SectionKind::resources},
      {"Certification Path", SectionKind::certifications},
      {"Week 1 Checklist", SectionKind::checklist},
      {"How to use this roadmap", SectionKind::prose},
      {"What to learn", SectionKind::topics},
      {"Tips", SectionKind::prose},
      {"Prep Strategy", std::nullopt},
      {"System Design", std::nullopt},
      {"Ingest", std::nullopt},
      {"", std::nullopt},
  };
  for (const auto &[label, expected] : cases) {
    INFO(label);
    CHECK(classify_section(label) == expected);
  }
}
