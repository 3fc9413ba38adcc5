# The themes' fonts: subsets of Inter (Debian: fonts-inter) and Vollkorn (fonts-vollkorn), both under the SIL Open Font
# License, as woff2, made at build time with fonttools and brotli.
# Why: the site serves the face that Graphviz measured with, and no font stands in the repository. Each weight is cut in
# two, because what is preloaded stands before the first text on a phone: what English and German are written with (11 kB),
# and, in later/, the rest of Latin, which a browser fetches once a page has such a letter (unicode-range in the theme).
# The same font package gives the same bytes: pyftsubset keeps the font's own time stamp.
find_program(PYFTSUBSET pyftsubset)
find_program(FONTTOOLS fonttools)
if(NOT PYFTSUBSET OR NOT FONTTOOLS)
  message(FATAL_ERROR "pyftsubset is missing: install fonttools and python3-brotli")
endif()
find_program(SYSTEM_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH) # the one that fonttools was installed for

# Statics where the package ships them (Debian 12: Inter-Regular.otf), else the variable font (upright, not italic).
file(GLOB_RECURSE INTER_FILES /usr/share/fonts/*Inter*.otf /usr/share/fonts/*Inter*.ttf /usr/local/share/fonts/*Inter*.otf)
list(SORT INTER_FILES)
function(inter_font pattern result)
  set(found ${INTER_FILES})
  list(FILTER found INCLUDE REGEX "/${pattern}$")
  list(LENGTH found count)
  set(${result} "" PARENT_SCOPE)
  if(count)
    list(GET found 0 first)
    set(${result} ${first} PARENT_SCOPE)
  endif()
endfunction()

# ASCII, what is typeset with it, the umlauts, and the accents that names and borrowed words have.
set(FIRST_UNICODES "U+0020-007E,U+00A0,U+00B1,U+00B7,U+00C4,U+00D6,U+00D7,U+00DC,U+00DF-00E1,U+00E4,U+00E7-00EA,U+00ED,U+00F1,U+00F3,U+00F6,U+00FA,U+00FC,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+20AC,U+2192,U+2212,U+2248,U+2264,U+2265")
# The others of Latin-1 and Latin Extended-A, currencies, arrows and signs of figures: the unicode-range of the themes.
set(LATER_UNICODES "U+00A1-00B0,U+00B2-00B6,U+00B8-00C3,U+00C5-00D5,U+00D8-00DB,U+00DD-00DE,U+00E2-00E3,U+00E5-00E6,U+00EB-00EC,U+00EE-00F0,U+00F2,U+00F4-00F5,U+00F7-00F9,U+00FB,U+00FD-017F,U+0192,U+2010-2012,U+2015,U+201B,U+2020-2021,U+202F-2030,U+2032-2033,U+2039-203A,U+20B9,U+2122,U+2190-2191,U+2193,U+2260")
set(GENERATED_THEME_FILES "")


# One subset as woff2 with TrueType outlines: subset_font(SOURCE TARGET UNICODES FEATURES).
function(subset_font source target unicodes features)
  set(output ${CMAKE_BINARY_DIR}/${target})
  set(command COMMAND ${PYFTSUBSET} ${source} --unicodes=${unicodes} --layout-features=${features} --flavor=woff2
    --no-hinting --output-file=${output})
  if(source MATCHES "otf$")
    list(APPEND command COMMAND ${SYSTEM_PYTHON} ${CMAKE_SOURCE_DIR}/cmake/truetype_outlines.py ${output} ${output})
  endif()
  add_custom_command(OUTPUT ${output} ${command}
    DEPENDS ${source} ${CMAKE_SOURCE_DIR}/cmake/truetype_outlines.py COMMENT "Font ${target}" VERBATIM)
  set(GENERATED_THEME_FILES ${GENERATED_THEME_FILES} ${target} PARENT_SCOPE)
endfunction()

function(subset_inter name weight)
  inter_font("Inter-${name}\\.(otf|ttf)" source)
  inter_font("Inter(Variable|-VariableFont_[^/]*|\\.var|\\[[^/]*\\])\\.(ttf|otf)" variable)
  if(NOT source AND variable)
    set(source ${CMAKE_BINARY_DIR}/inter-${weight}.ttf)
    add_custom_command(OUTPUT ${source}
      COMMAND ${FONTTOOLS} varLib.instancer ${variable} wght=${weight} opsz=14 --no-recalc-timestamp -o ${source}
      DEPENDS ${variable} COMMENT "Instance of Inter ${weight}" VERBATIM)
  elseif(NOT source)
    message(FATAL_ERROR "Inter is missing below /usr/share/fonts: install fonts-inter")
  endif()
  subset_font(${source} themes/route/fonts/inter-${weight}.woff2 "${FIRST_UNICODES}" kern,tnum)
  subset_font(${source} themes/route/fonts/later/inter-${weight}.woff2 "${LATER_UNICODES}" kern,ccmp,locl)
  set(GENERATED_THEME_FILES ${GENERATED_THEME_FILES} PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/themes/route/fonts/later ${CMAKE_BINARY_DIR}/themes/press/fonts/later)
subset_inter(Regular 400)
subset_inter(SemiBold 600)

# The theme press is set in Vollkorn.
function(vollkorn style result)
  file(GLOB_RECURSE found /usr/share/fonts/*Vollkorn-${style}.ttf /usr/share/fonts/*Vollkorn-${style}.otf)
  if(NOT found)
    message(FATAL_ERROR "Vollkorn is missing below /usr/share/fonts: install fonts-vollkorn")
  endif()
  list(GET found 0 first)
  set(${result} ${first} PARENT_SCOPE)
endfunction()

foreach(style Regular=400 SemiBold=600)
  string(REPLACE "=" ";" style ${style})
  list(GET style 0 name)
  list(GET style 1 weight)
  vollkorn(${name} source)
  subset_font(${source} themes/press/fonts/vollkorn-${weight}.woff2 "${FIRST_UNICODES}" kern,lnum,tnum)
  subset_font(${source} themes/press/fonts/later/vollkorn-${weight}.woff2 "${LATER_UNICODES}" kern,ccmp)
endforeach()
vollkorn(Italic source)
subset_font(${source} themes/press/fonts/later/vollkorn-400-italic.woff2 "${FIRST_UNICODES},${LATER_UNICODES}" kern,ccmp,lnum,tnum)
