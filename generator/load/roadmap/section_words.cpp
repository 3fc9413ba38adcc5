#include "load/roadmap/section_words.hpp"

namespace waymark {

// NOLINTNEXTLINE(readability-function-size): a table, not steps
const PhraseTable<SectionKind> &section_words() {
  using enum SectionKind;
  static const PhraseTable<SectionKind> table{
      // English
      {goal, "goal, goals, objective, objectives, aim, aims, mission, focus, purpose, vision, target, "
             "targets, learning goal, learning goals, learning objective, learning objectives, focus "
             "statement, mission statement, key goal, north star, target role, end goal, what you will "
             "achieve"},
      {topics, "topic, topics, concept, concepts, skill, skills, subject, subjects, curriculum, syllabus, "
               "content, contents, learn, learning, study, theory, technologies, technology, focus area, "
               "focus areas, areas, tech stack, study topics, key topics, what to learn, what you will "
               "learn, what you ll learn, what to study, core concepts, key concepts, learn about, "
               "fundamentals to learn, reading topics, tools and technologies, tools technologies, modules"},
      {routine,
       "routine, routines, schedule, cadence, rhythm, habits, habit, weekday, weekdays, weekend, "
       "weekends, daily plan, weekly plan, time commitment, time allocation, time investment, weekly "
       "structure, daily structure, weekly breakdown, daily breakdown, study time, daily, monday, "
       "tuesday, wednesday, thursday, friday, saturday, sunday, weekly schedule, daily schedule, "
       "study plan, study schedule, weekly routine, daily routine, daily practice, weekly practice, time "
       "plan, mondays, tuesdays, "
       "wednesdays, thursdays, fridays, saturdays, sundays, weekly rhythm, time required, hours per "
       "week"},
      {milestones, "milestone, milestones, checkpoint, checkpoints, key milestone"},
      {outcomes, "outcome, outcomes, achievement, achievements, result, results, deliverable, deliverables, "
                 "competencies, competency, accomplishments, success criteria, exit criteria, definition of "
                 "done, key results, success looks like, what you can do, by the end, acceptance criteria, "
                 "expected outcome, expected outcomes, learning outcome, learning outcomes"},
      {checklist, "checklist, checklists, task, tasks, todo, todos, activity, activities, steps, assignment, "
                  "assignments, exercise, exercises, practice, labs, lab, homework, actions, action items, "
                  "action plan, to do, hands on, to dos, action item, next steps, things to do, must do"},
      {projects, "project, projects, capstone, portfolio, build, builds, mini project, mini projects, "
                 "capstones, portfolio piece, portfolio pieces"},
      {blog_topics,
       "blog, blogs, article, articles, writing, posts, post, blog topic, blog topics, blog post, "
       "blog posts, blog idea, blog ideas, article idea, article ideas, linkedin post, linkedin "
       "posts, post ideas, content ideas, linkedin content"},
      {resources,
       "resource, resources, reading, readings, book, books, link, links, reference, references, "
       "course, courses, video, videos, material, materials, documentation, docs, tutorial, "
       "tutorials, bibliography, podcast, podcasts, reading list, further reading, recommended "
       "reading, recommended resources, learning resources, free resources, useful links, where to "
       "learn, books and courses, learning materials, study materials"},
      {certifications, "certification, certifications, certificate, certificates, cert, certs, exam, exams, "
                       "credential, credentials, certification path, certification exam"},
      {prose, "tip, tips, advice, note, notes, overview, introduction, intro, rationale, why, motivation, "
              "prerequisite, prerequisites, faq, background, conclusion, summary, mindset, warning, "
              "warnings, pitfalls, mistakes, metric, metrics, recommendation, recommendations, disclaimer, "
              "about, reminder, reminders, remember, quote, how to use, common mistakes, final note, final "
              "notes, final thoughts, success metrics, who this is, pro tip, pro tips, table of contents, "
              "toc, legend, key, how this works, how it works, changelog, license, contributing, "
              "acknowledgements, acknowledgments, disclaimers, why this matters, career tips, interview "
              "tips"},
      // Spanish
      {goal, "objetivo, objetivos, meta, metas, propósito, misión, enfoque, objetivo de aprendizaje, "
             "objetivos de aprendizaje, objetivo general"},
      {topics, "tema, temas, concepto, conceptos, contenido, contenidos, temario, habilidades, tecnologías, "
               "aprender, qué aprender, qué aprenderás, aprendizaje, áreas, áreas de enfoque, teoría, "
               "conocimientos"},
      {routine,
       "rutina, rutinas, horario, rutina semanal, rutina diaria, plan semanal, plan diario, hábitos, "
       "hábito, entre semana, fin de semana, fines de semana, lunes, martes, miércoles, jueves, "
       "viernes, sábado, domingo, cronograma"},
      {milestones, "hito, hitos, punto de control, puntos de control"},
      {outcomes, "resultado, resultados, logro, logros, entregable, entregables, competencias, criterios de "
                 "éxito, resultados esperados, resultados clave, resultados de aprendizaje"},
      {checklist, "lista de tareas, lista de verificación, lista de control, tarea, tareas, pendientes, "
                  "actividad, actividades, ejercicio, ejercicios, pasos, próximos pasos, por hacer"},
      {projects, "proyecto, proyectos, proyecto final, práctica, prácticas, mini proyecto"},
      {blog_topics,
       "tema del blog, temas del blog, temas de blog, tema para el blog, temas para el blog, "
       "entradas de blog, entrada de blog, artículo, artículos, ideas para artículos, publicaciones"},
      {resources,
       "recurso, recursos, libros, libro, enlaces, enlace, lecturas, lectura, cursos, curso, vídeos, "
       "materiales, material, bibliografía, documentación, referencias, tutoriales"},
      {certifications, "certificación, certificaciones, certificado, certificados, examen, exámenes"},
      {prose, "consejo, consejos, nota, notas, introducción, resumen, por qué, requisitos, requisitos "
              "previos, prerrequisitos, conclusión, motivación, métricas, errores comunes, leyenda, cómo "
              "usar, visión general, recomendaciones, advertencia, índice, preguntas frecuentes"},
      // Portuguese
      {goal, "meta, metas, missão, propósito, foco, objetivos de aprendizagem, objetivo de aprendizagem, "
             "finalidade"},
      {topics, "tópico, tópicos, assunto, assuntos, conceito, conceitos, conteúdo, conteúdos, habilidades, "
               "tecnologias, o que aprender, o que estudar, aprender, aprendizado, teoria, conhecimentos, "
               "ementa, áreas de foco"},
      {routine, "rotina, rotinas, rotina semanal, rotina diária, horário, plano semanal, plano diário, "
                "hábito, dias úteis, durante a semana, fim de semana, finais de semana, segunda feira, terça "
                "feira, quarta feira, quinta feira, sexta feira, agenda"},
      {milestones, "marco, marcos, ponto de verificação, pontos de verificação"},
      {outcomes, "conquista, conquistas, entrega, entregas, entregável, entregáveis, competências, critérios "
                 "de sucesso, resultados esperados, resultados chave"},
      {checklist,
       "lista de tarefas, tarefa, tarefas, lista de verificação, pendências, atividade, atividades, "
       "exercício, exercícios, passos, próximos passos, a fazer, afazeres"},
      {projects, "projeto, projetos, projeto final, projetos práticos, mini projeto, mini projetos, prática"},
      {blog_topics,
       "tópicos do blog, tópico do blog, tópicos de blog, temas do blog, posts do blog, posts de "
       "blog, postagens, artigo, artigos, ideias de artigos, ideias de posts, publicações"},
      {resources,
       "livros, livro, links úteis, leituras, leitura, materiais de estudo, materiais, documentação, "
       "referências, tutoriais, bibliografia"},
      {certifications, "certificação, certificações, certificados, exame, exames, prova de certificação"},
      {prose, "dica, dicas, conselho, conselhos, nota, notas, introdução, resumo, por que, pré requisitos, "
              "pré requisito, conclusão, motivação, métricas, erros comuns, legenda, como usar, visão "
              "geral, recomendações, aviso, sumário, perguntas frequentes"},
      // French
      {goal, "objectif, objectifs, but, buts, mission, finalité, cible, objectifs d apprentissage, "
             "objectif d apprentissage, objectifs pédagogiques"},
      {topics, "sujet, sujets, thème, thèmes, notion, notions, contenu, contenus, compétences à acquérir, à "
               "apprendre, ce que vous apprendrez, apprentissage, apprentissages, technologies, théorie, "
               "connaissances, programme, sujets à maîtriser"},
      {routine,
       "emploi du temps, routine hebdomadaire, routine quotidienne, planning, planning hebdomadaire, "
       "rythme, habitudes, habitude, en semaine, week end, week ends, lundi, mardi, mercredi, jeudi, "
       "vendredi, samedi, dimanche, horaires"},
      {milestones, "jalon, jalons, étape clé, étapes clés, point de contrôle, points de contrôle"},
      {outcomes, "résultat, résultats, réalisation, réalisations, livrable, livrables, compétences, acquis, "
                 "critères de réussite, résultats attendus, résultats clés"},
      {checklist,
       "liste de contrôle, liste de tâches, tâche, tâches, à faire, activité, activités, exercice, "
       "exercices, étapes, prochaines étapes"},
      {projects, "projet, projets, projet final, mini projet, mini projets, projet pratique, travaux "
                 "pratiques, mise en pratique"},
      {blog_topics,
       "sujet de blog, sujets de blog, sujet du blog, sujets du blog, sujets d article, sujets d "
       "articles, articles de blog, article de blog, idées d articles, publications"},
      {resources,
       "ressource, ressources, livre, livres, lien, liens, lecture, lectures, cours, vidéo, vidéos, "
       "matériel, supports, bibliographie, référence, références, tutoriel, tutoriels"},
      {certifications, "certificat, certificats, examen, examens"},
      {prose, "conseil, conseils, astuce, astuces, remarque, remarques, résumé, pourquoi, prérequis, pré "
              "requis, métriques, erreurs courantes, erreurs fréquentes, légende, comment utiliser, vue d "
              "ensemble, aperçu, recommandations, avertissement, sommaire, table des matières, faq"},
      // German
      {goal, "ziel, ziele, lernziel, lernziele, fokus, schwerpunkt, zweck, zielsetzung, mission"},
      {topics, "thema, themen, inhalt, inhalte, lerninhalt, lerninhalte, konzept, konzepte, fähigkeiten, "
               "kenntnisse, technologien, lernen, was du lernst, was zu lernen ist, theorie, lehrplan, "
               "grundlagen, schwerpunkte, lernthemen, stoff"},
      {routine, "wochenplan, wochenroutine, tagesplan, tagesroutine, wochenrhythmus, zeitplan, lernplan, "
                "stundenplan, gewohnheit, gewohnheiten, wochentags, werktags, wochenende, wochenenden, "
                "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, zeitaufwand, rhythmus"},
      {milestones, "meilenstein, meilensteine, kontrollpunkt, kontrollpunkte, etappenziel, etappenziele"},
      {outcomes, "ergebnis, ergebnisse, lernergebnis, lernergebnisse, lieferobjekte, erfolgskriterien, "
                 "kompetenz, kompetenzen, erfolge, errungenschaften"},
      {checklist, "checkliste, checklisten, aufgabe, aufgaben, aktivitäten, aktivität, übung, übungen, "
                  "schritte, nächste schritte, zu erledigen, aufgabenliste"},
      {projects, "projekt, projekte, abschlussprojekt, praxisprojekt, praxisprojekte, miniprojekt, "
                 "miniprojekte, praxis, abschlussarbeit"},
      {blog_topics, "blogthema, blogthemen, blog thema, blog themen, blogbeitrag, blogbeiträge, blogartikel, "
                    "blogideen, artikel, artikelideen, beitragsideen, beiträge"},
      {resources, "ressource, ressourcen, buch, bücher, materialien, lernmaterial, lernmaterialien, "
                  "lernressourcen, kurse, kurs, literatur, quellen, verweise, dokumentation, lektüre, "
                  "tutorials, nützliche links"},
      {certifications, "zertifizierung, zertifizierungen, zertifikat, zertifikate, prüfung, prüfungen"},
      {prose, "tipp, tipps, hinweis, hinweise, ratschlag, ratschläge, anmerkung, anmerkungen, überblick, "
              "übersicht, einleitung, einführung, zusammenfassung, warum, voraussetzung, voraussetzungen, "
              "vorwort, fazit, motivation, häufige fehler, legende, metriken, kennzahlen, empfehlungen, "
              "inhaltsverzeichnis"},
      // Italian
      {goal, "obiettivo, obiettivi, scopo, missione, traguardo finale, obiettivi di apprendimento, "
             "obiettivo di apprendimento, finalità"},
      {topics, "argomento, argomenti, concetto, concetti, contenuto, contenuti, competenze da acquisire, "
               "tecnologie, cosa imparare, cosa studiare, imparare, apprendimento, teoria, conoscenze, "
               "programma, abilità"},
      {routine, "routine settimanale, routine quotidiana, orario, piano settimanale, piano giornaliero, "
                "abitudine, abitudini, giorni feriali, fine settimana, lunedì, martedì, mercoledì, giovedì, "
                "venerdì, sabato, domenica"},
      {milestones,
       "traguardo, traguardi, pietra miliare, pietre miliari, punti di controllo, tappe fondamentali"},
      {outcomes, "risultato, risultati, risultati attesi, risultati chiave, consegna, consegne, competenze, "
                 "criteri di successo, obiettivi raggiunti"},
      {checklist,
       "lista di controllo, lista delle attività, compito, compiti, attività, esercizio, esercizi, "
       "passi, passaggi, prossimi passi, da fare, cose da fare"},
      {projects,
       "progetto, progetti, progetto finale, mini progetto, mini progetti, progetti pratici, pratica"},
      {blog_topics,
       "argomenti del blog, argomento del blog, argomenti per il blog, argomenti blog, articolo, "
       "articoli, idee per articoli, post del blog, pubblicazioni"},
      {resources, "risorsa, risorse, libro, libri, collegamenti, link utili, letture, lettura, corsi, corso, "
                  "materiale, materiali, bibliografia, documentazione, riferimenti"},
      {certifications, "certificazione, certificazioni, certificato, certificati, esame, esami"},
      {prose, "consiglio, consigli, nota, note, introduzione, riepilogo, riassunto, perché, prerequisiti, "
              "prerequisito, conclusione, conclusioni, motivazione, metriche, errori comuni, legenda, come "
              "usare, panoramica, raccomandazioni, avvertenza, indice, sommario"},
      // Vietnamese
      {goal, "mục tiêu, mục đích, sứ mệnh, trọng tâm, mục tiêu học tập"},
      {topics, "chủ đề, nội dung, kiến thức, khái niệm, kỹ năng, công nghệ, học gì, cần học, lý thuyết, chủ "
               "đề chính, nội dung học"},
      {routine, "lịch học, lịch trình, thời gian biểu, kế hoạch tuần, kế hoạch hàng tuần, lịch hàng tuần, "
                "lịch hàng ngày, thói quen, ngày thường, cuối tuần, thứ hai, thứ ba, thứ tư, thứ năm, thứ "
                "sáu, thứ bảy, chủ nhật, lịch học hàng tuần, thói quen hàng tuần"},
      {milestones, "cột mốc, mốc, dấu mốc, các cột mốc, mốc quan trọng"},
      {outcomes,
       "kết quả, kết quả đạt được, thành quả, thành tựu, sản phẩm, đầu ra, kết quả mong đợi, kết quả "
       "chính"},
      {checklist, "danh sách kiểm tra, danh sách công việc, công việc, nhiệm vụ, việc cần làm, bài tập, hoạt "
                  "động, các bước"},
      {projects, "dự án, đồ án, dự án thực hành, thực hành, dự án cuối khóa"},
      {blog_topics, "chủ đề blog, bài blog, bài viết, chủ đề bài viết, ý tưởng bài viết"},
      {resources, "tài nguyên, tài liệu, sách, liên kết, khóa học, tài liệu tham khảo, nguồn học, nguồn tài "
                  "liệu, tham khảo"},
      {certifications, "chứng chỉ, chứng nhận, kỳ thi"},
      {prose, "lời khuyên, mẹo, ghi chú, lưu ý, giới thiệu, tổng quan, tóm tắt, tại sao, vì sao, yêu cầu, "
              "điều kiện tiên quyết, kết luận, động lực, chú thích, cách sử dụng, lời kết"},
      // Indonesian
      {goal, "tujuan, sasaran, misi, fokus, tujuan pembelajaran, target utama"},
      {topics, "topik, materi, konsep, keterampilan, teknologi, teori, pengetahuan, yang dipelajari, apa "
               "yang dipelajari, pembelajaran, topik utama, pokok bahasan, bahasan"},
      {routine, "rutinitas, jadwal, jadwal mingguan, jadwal harian, rutinitas mingguan, rutinitas harian, "
                "kebiasaan, rencana mingguan, rencana harian, hari kerja, akhir pekan, senin, selasa, rabu, "
                "kamis, jumat, sabtu"},
      {milestones, "tonggak, tonggak pencapaian, titik pemeriksaan"},
      {outcomes,
       "hasil, hasil akhir, hasil belajar, capaian, pencapaian, hasil utama, hasil yang diharapkan, "
       "kriteria keberhasilan, kompetensi"},
      {checklist,
       "daftar periksa, daftar tugas, tugas, aktivitas, kegiatan, latihan, langkah, langkah langkah, "
       "langkah selanjutnya"},
      {projects, "proyek, proyek akhir, proyek mini, praktik, proyek praktik"},
      {blog_topics, "topik blog, artikel blog, tulisan blog, ide artikel, ide tulisan, tulisan"},
      {resources, "sumber, sumber daya, sumber belajar, buku, tautan, kursus, bacaan, materi belajar, "
                  "referensi, dokumentasi, bahan belajar"},
      {certifications, "sertifikasi, sertifikat, ujian"},
      {prose, "kiat, saran, catatan, pendahuluan, ringkasan, mengapa, prasyarat, kesimpulan, motivasi, "
              "metrik, kesalahan umum, legenda, cara menggunakan, gambaran umum, rekomendasi, peringatan"},
  };
  return table;
}

const PhraseSet &section_prepositions() {
  static const PhraseSet words{"to, for, of, in, with, on, from, by, at, about, de, del, da, do, das, dos, "
                               "du, des, d, para, por, en, em, "
                               "pour, per, di, della, delle, dei, degli, zu, zur, zum, der, für, von, im, "
                               "của, cho, để, untuk, pada, dari"};
  return words;
}

const PhraseSet &section_adjectives() {
  static const PhraseSet words{
      "the, key, main, core, primary, my, your, our, weekly, daily, monthly, recommended, suggested, "
      "optional, "
      "final, learning, week, month, phase, expected, practical, important, required, major, top, best, "
      "free, "
      "principales, principal, clave, semanales, semanal, recomendados, prácticos, finales, principais, "
      "recomendadas, práticos, semanais, principaux, clés, recommandées, recommandés, pratiques, "
      "hebdomadaires, "
      "wichtige, wichtigste, empfohlene, wöchentliche, principali, consigliate, pratici, settimanali, chính, "
      "quan trọng, utama, penting, mingguan, harian, các, los, las, les, le, la, i, gli, os, as, die"};
  return words;
}

} // namespace waymark
