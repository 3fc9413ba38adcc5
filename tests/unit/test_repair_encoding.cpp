#include "catch.hpp"
#include "text/code_pages.hpp"
#include "text/letters.hpp"
#include "text/repair_encoding.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>
#include <map>
#include <optional>

using namespace waymark;

namespace {

enum class Misreading { latin_1, windows_1252, mac_roman };

// The character that a program shows for a byte; nothing for the holes of Windows-1252.
std::int32_t shown_for(Misreading misreading, std::uint8_t byte) {
  static const auto tables = [] {
    std::map<std::pair<CodePage, std::uint8_t>, std::int32_t> result;
    for (const auto page : {CodePage::western, CodePage::mac_roman})
      for (std::int32_t point = 0xFFFF; point >= 0x80; --point) // the lower one of two is the usual one
        if (const auto found = byte_in(page, point);
            found && !(page == CodePage::western && point < 0xA0 && result.contains({page, *found})) &&
            !(page == CodePage::mac_roman && point == 0xA4))
          result[{page, *found}] = point;
    return result;
  }();
  if (misreading == Misreading::latin_1)
    return byte;
  return tables.at({misreading == Misreading::mac_roman ? CodePage::mac_roman : CodePage::western, byte});
}

std::string damaged(std::string_view text, Misreading misreading) {
  std::string result;
  for (const char each : text) {
    const auto byte = static_cast<std::uint8_t>(each);
    if (byte < 0x80)
      result += each;
    else
      append_utf8(result, shown_for(misreading, byte));
  }
  return result;
}

// Right texts as people write them.
const std::vector<std::string> sentences = {
    // Vietnamese
    "Tháng 1: học nền tảng về kỹ thuật dữ liệu, mỗi ngày ba mươi phút – không bỏ buổi nào.",
    "Lộ trình nghề nghiệp: từ kỹ sư dữ liệu đến chuyên gia trí tuệ nhân tạo",
    "Ôn lại những gì đã được ghi chép, rồi viết bài đăng lên trang cá nhân vào Chủ nhật.",
    "Ưu tiên: Đọc kỹ tài liệu “Spark – hướng dẫn”, sau đó thực hành ở nhà.",
    // Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Lithuanian
    "Zażółć gęślą jaźń: każdy tydzień kończy się krótką notatką, także święta.",
    "Najpierw poznaję źródła danych („surowe”), później łączę je w całość.",
    "Ścieżka rozwoju: inżynier danych – Łódź, Śląsk, Żory, Ćmielów",
    "Paní Šebestová říká, že příliš žluťoučký kůň úpěl ďábelské ódy.",
    "PÍŠEME DOKUMENTACI, UČÍME SE KAŽDÝ DEN A NEMÁME STRACH",
    "Úžasný týden: Čtení, psaní, třídění dat a večer káva.",
    "Každý štvrtok sa učím dve hodiny, v nedeľu píšem zhrnutie.",
    "Árvíztűrő tükörfúrógép: minden héten tíz óra tanulás, ősztől kezdve.",
    "În fiecare săptămână învăț câte un instrument și scriu despre el, iar țelul rămâne același.",
    "Svaki dan učim po sat vremena, što znači više vježbe i manje čuđenja.",
    "Kiekvieną savaitę mokausi naujų įrankių, rašau užrašus ir žiūriu paskaitas.",
    // Turkish, Azerbaijani
    "Şehirdeki öğrenciler her gün iki saat çalışıyor, İstanbul’da buluşuyoruz.",
    "Hər həftə yeni bir mövzu öyrənirəm, sonra qeydlərimi paylaşıram.",
    // Hindi, Bengali, Tamil, Thai
    "हर सप्ताह दस घंटे पढ़ाई: पहले पाइथन, फिर स्पार्क। ₹500 की किताब",
    "প্রতি সপ্তাহে একটি নতুন বিষয় শিখি এবং লিখে রাখি।",
    "ஒவ்வொரு வாரமும் ஒரு புதிய பாடம் கற்கிறேன்.",
    "ทุกสัปดาห์ฉันเรียนเรื่องใหม่และเขียนบันทึก",
    // Japanese, Chinese, Korean
    "毎週日曜日に学習の記録を書きます。データ基盤「レイクハウス」を作る。",
    "第一阶段：学习数据工程，每周十小时，完成三个项目。",
    "매주 일요일에 학습 기록을 쓰고, 새 프로젝트를 시작합니다.",
    "AI学习路线图 (2026年版)",
    // Arabic, Persian, Hebrew
    "كل أسبوع أتعلم أداة جديدة وأكتب ملاحظاتي يوم الأحد.",
    "هر هفته ده ساعت درس می‌خوانم و یادداشت می‌نویسم.",
    "בכל שבוע אני לומד כלי חדש וכותב סיכום קצר.",
    // Russian, Ukrainian, Bulgarian, Greek, Armenian, Georgian
    "Каждую неделю я учу новый инструмент и пишу об этом в воскресенье.",
    "Щотижня вивчаю щось нове, а в неділю пишу підсумок — ґрунтовно.",
    "Всяка седмица уча по десет часа и пиша бележки.",
    "Κάθε εβδομάδα μαθαίνω ένα νέο εργαλείο και γράφω σημειώσεις.",
    "Ամեն շաբաթ սովորում եմ նոր բան և գրում եմ։",
    "ყოველ კვირას ვსწავლობ ახალ ხელსაწყოს და ვწერ.",
    // German
    "Jede Woche übe ich zwei Stunden; Größe, Maß und Straße bleiben „wie früher“.",
    "Frau Müller sagt: »Öffnen Sie die Tür!« – und das war’s… für heute.",
    "Er rief „Spaß“, sie schrieb ‚Gruß‘ und alle aßen Äpfel: „Ärger? Übung!“",
    // French
    "L’été dernier, à Paris, j’ai écrit « café » et « déjà vu » – c’était très drôle…",
    "«Été», «École», «Âge» : les élèves répètent «à côté» puis «où ça…»",
    "Résumé : naïve, Noël, œuvre, cœur, français, ÉCOLE, ÇA VA, 50 € par mois",
    "Au marché… “voilà”, “à bientôt”, ’été, d’où l’idée d’à peu près 30 % d’économie.",
    // Portuguese, Spanish, Catalan, Italian
    "São Paulo: a gestão não é só técnica, é também comunicação e paciência.",
    "MISSÃO: AVANÇAR ATÉ A CERTIFICAÇÃO, SEM DESCULPAS — ‘JÁ É AMANHÃ’",
    "—Él dijo: «¿Qué está pasando?», y ella contestó —así, sin más—: «¡Mañana empezamos!»",
    "El niño estudió español; «está», «aquí»… ¿y tú? ESPAÑA, AÑO, CAMIÓN",
    "Col·legi, paral·lel, l’àrea i l’ús: «això és així»",
    "Perché no? È già così, però c’è più città che università.",
    // Nordic
    "Ögmundur lærði íslensku; það er gott að kunna þó nokkuð, Þór.",
    "Ångström mätte ljusets våglängd: 1 Å = 0,1 nm; Ö–Ä och “Å” är bokstäver.",
    "På øen spiser vi rødgrød med fløde; ÆBLER OG ØL, SÅ…",
    "Hyvää päivää, Äiti! Yö on pitkä.",
    "Tõnu sõi šokolaadi ja žürii vaatas õhtul Ülemiste järve.",
    // Emoji, quotes, symbols
    "🎯 Goals → ship ✅ every week ☁️ — no excuses 🚀",
    "✔️ Done, ⏳ doing, ❌ dropped, ★★★★☆, 👩‍💻 and 🇮🇳 too",
    "She said “yes” – ‘twice’ – and it’s the team’s “best” week…",
    "• first\n• second\n· third\n‣ fourth",
    "Latency ≤ 60 s, ±5 %, ≈ 3× faster, ∑ xᵢ², √2 ≠ 1.5, x → ∞, Δt = 4 µs",
    "├── data\n│   └── café.csv\n└── README.md",
};

// Short and awkward ones, in which letters and signs meet as they do in damage.
const std::vector<std::string> fragments = {"Ã",
                                            "Â",
                                            "Å",
                                            "É",
                                            "ß",
                                            "©",
                                            "½",
                                            "÷",
                                            "£100",
                                            "≈£100 or £50–£100",
                                            "2×½",
                                            "3×²",
                                            "10 Å²",
                                            "5 Å±0.1",
                                            "naïve café",
                                            "São",
                                            "Ångström",
                                            "Šebestová",
                                            "Müller",
                                            "ÜÉ",
                                            "‚lower‘ quotes",
                                            "«guillemets»",
                                            "»Öffnen«",
                                            "«Été»",
                                            "“É”",
                                            "„Ä“",
                                            "(Ã)",
                                            "“Â”",
                                            "CAFÉ”",
                                            "CAFÉ™",
                                            "CAFÉ…",
                                            "CAFÉ’s",
                                            "É… et puis",
                                            "« café\u00A0»",
                                            "à\u00A0– voilà",
                                            "é…” dit-il",
                                            "Spaß“",
                                            "voilà»,",
                                            "está»—dijo",
                                            "café¹²",
                                            "nº 5, 3ª",
                                            "üöä",
                                            "(üöäß)",
                                            "für ü, ÄÖÜäöüß",
                                            "[ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ]",
                                            "[àâäçéèêëîïôöùûüÿœæ]",
                                            "ÁÉÍÓÚÑ",
                                            "áéíóúüñ",
                                            "–à",
                                            "—él",
                                            "’été",
                                            "“à",
                                            "…à",
                                            "–∞ to ∞",
                                            "[–π, π]",
                                            "√π",
                                            "¬π",
                                            "≈π",
                                            "∆µ",
                                            "3 – ½",
                                            "„Ö”",
                                            "Éš",
                                            "Úžas",
                                            "TÝŽ",
                                            "PÍŠ",
                                            "IRMÃ… e",
                                            "“MAÇÃ”",
                                            "Ñ”",
                                            "“GUД",
                                            "Ø²",
                                            "x ∈ Ω, ƒ: A → B",
                                            "‡ and † notes",
                                            "50¢",
                                            "§ 5",
                                            "25 °C",
                                            "ﬁne",
                                            "ı",
                                            "ÿ",
                                            "Ð",

                                            "naïf»",
                                            "½ + ¼ = ¾",
                                            "¿Qué?",
                                            "¡Olé!",
                                            "Zoë’s",
                                            "Brontë”",
                                            "fiancée’s “fiancé”"};

std::vector<std::string> all_texts() {
  auto texts = sentences;
  texts.insert(texts.end(), fragments.begin(), fragments.end());
  return texts;
}

std::string listed(const RepairedText &repaired) {
  std::string result;
  for (const auto &[line, column, from, to] : repaired.repairs)
    result += fmt::format("{}:{} {} {}\n", line, column, from, to);
  return result;
}

// The sentences that come back, of those that the damage changes, as "57 of 57".
std::string rate(const std::vector<Misreading> &savings) {
  int changed = 0, restored = 0;
  for (const auto &sentence : sentences) {
    auto text = sentence;
    for (const auto misreading : savings)
      text = damaged(text, misreading);
    if (text == sentence)
      continue;
    ++changed;
    const auto back = repair_encoding(text).text;
    restored += back == sentence ? 1 : 0;
    if (back != sentence)
      UNSCOPED_INFO(sentence + "\n" + text + "\n" + back);
  }
  return fmt::format("{} of {}", restored, changed);
}

} // namespace

TEST_CASE("text that is right is never repaired") {
  for (const auto &text : all_texts()) {
    INFO(text);
    CHECK(listed(repair_encoding(text)) == "");
    CHECK(repair_encoding(text).text == text);
  }
}

TEST_CASE("right texts of all languages in one file are not repaired either") {
  std::string text;
  for (const auto &each : all_texts())
    text += "- " + each + "\n";
  CHECK(listed(repair_encoding(text)) == "");
}

TEST_CASE("every sentence comes back from each wrong encoding, and from two of them") {
  const auto all = fmt::format("{0} of {0}", sentences.size());
  for (const auto first : {Misreading::latin_1, Misreading::windows_1252, Misreading::mac_roman}) {
    CHECK(rate({first}) == all);
    for (const auto second : {Misreading::latin_1, Misreading::windows_1252, Misreading::mac_roman})
      CHECK(rate({first, second}) == all);
  }
}

TEST_CASE("what was misread as Mac Roman, Windows-1252 or Latin-1 is turned back, place by place") {
  CHECK(listed(repair_encoding("# Plan\n\n## \uF8FFüéØ Mission ‚Äì ‚òÅÔ∏è\n- ‚úÖ caf√© √® √† c√¥t√©\n")) ==
        "3:4 \uF8FFüéØ 🎯\n3:22 ‚Äì –\n3:30 ‚òÅÔ∏è ☁️\n4:3 ‚úÖ ✅\n4:14 √© "
        "é\n4:20 "
        "√® "
        "è\n"
        "4:26 √† à\n4:34 √¥ ô\n4:40 √© é\n");
  CHECK(repair_encoding("2024 â€“ 2025: â€œItâ€™s fineâ€\u009D, rÃ©sumÃ©, SÃ£o, 20 Â°C, â‚¬5, ðŸŽ¯").text ==
        "2024 – 2025: “It’s fine”, résumé, São, 20 °C, €5, 🎯");
  CHECK(repair_encoding("caf\u00C3\u00A9 \u00E2\u0080\u0093 \u00E2\u009C\u0085").text == "café – ✅");
  CHECK(repair_encoding("cafÃƒÂ© â‚¬â€œ Ã¢â‚¬â€œ").text == "café €“ –");
  CHECK(repair_encoding("`cafÃ©` [x](https://example.org/cafÃ©)").text ==
        "`café` [x](https://example.org/café)");
}

TEST_CASE("a damaged byte order mark becomes one again") {
  CHECK(repair_encoding("ï»¿---\ntitle: Plan\n---\n").text == "\uFEFF---\ntitle: Plan\n---\n");
  CHECK(repair_encoding("Ôªø# Plan\n").text == "\uFEFF# Plan\n");
}

TEST_CASE("damage with a lost byte stays as it is beside what is repaired") {
  CHECK(repair_encoding("ðŸŽ Goals â€“ cafÃ©, Ã alone").text == "ðŸŽ Goals – café, Ã alone");
  CHECK(repair_encoding("ï¿½ stays").text == "ï¿½ stays");
}

TEST_CASE("an emoji comes back though its private character was dropped") {
  CHECK(repair_encoding("## üéØ Goals, üöÄ start, üìã plan").text == "## 🎯 Goals, 🚀 start, 📋 plan");
  CHECK(repair_encoding("üìã plan").text == "üìã plan"); // may be three letters
}

TEST_CASE("a sequence that may be meant is repaired only where the file is damaged") {
  CHECK(repair_encoding("“CAFÉ”").text == "“CAFÉ”");
  CHECK(repair_encoding("Î» is one letter").text == "Î» is one letter");
  CHECK(repair_encoding("Î» is one letter â€“ of Greek").text == "λ is one letter – of Greek");
  CHECK(repair_encoding("Îl, É” and café, École: one damaged dash â€“ here").text ==
        "Îl, É” and café, École: one damaged dash – here");
}

TEST_CASE("bytes that are not UTF-8 and all lines survive a repair") {
  const std::string text = "a\xFF\n\n\r\nâ€“ \xC3\n\xE2\x80\n";
  CHECK(repair_encoding(text).text == "a\xFF\n\n\r\n– \xC3\n\xE2\x80\n");
}

TEST_CASE("undamaged text costs a fraction of a repair, and twice the damage about twice the time") {
  const auto milliseconds = [](const std::string &text) {
    const auto begin = std::chrono::steady_clock::now();
    const auto length = repair_encoding(text).text.size();
    CHECK(length > 0);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
  };
  std::string damage;
  while (damage.size() < 2'000'000)
    damage += "- [ ] â€œcafÃ©â€\u009D on day one, and some more words behind it\n";
  const auto once = milliseconds(damage);
  CHECK(milliseconds(std::string(damage.size(), 'a')) < once / 3);
  CHECK(milliseconds(damage + damage) < once * 6); // a quadratic repair is far above, a busy machine below
}
