# The themes' fonts: subsets of Inter (Debian: fonts-inter) and Vollkorn (fonts-vollkorn), both under the SIL Open Font
# License, as woff2, made at build time with fonttools and brotli.
# Why: the site serves the face that Graphviz measured with, in files below 22 kB, and no font stands in the repository.
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

# Latin, Latin-1, Latin Extended-A, punctuation, currency, the arrows and signs of figures.
set(FONT_UNICODES "U+0020-007E,U+00A0-017F,U+0192,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+20AC,U+20B9,U+2122,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265")
set(GENERATED_THEME_FILES "")

function(subset_font name weight)
  set(target themes/route/fonts/inter-${weight}.woff2)
  set(output ${CMAKE_BINARY_DIR}/${target})
  set(options "--unicodes=${FONT_UNICODES}" --layout-features=kern,ccmp,locl,tnum --flavor=woff2 --no-hinting)
  inter_font("Inter-${name}\\.(otf|ttf)" static)
  inter_font("Inter(Variable|-VariableFont_[^/]*|\\.var|\\[[^/]*\\])\\.(ttf|otf)" variable)
  if(static MATCHES "otf$")
    add_custom_command(OUTPUT ${output}
      COMMAND ${PYFTSUBSET} ${static} ${options} --output-file=${output}
      COMMAND ${SYSTEM_PYTHON} ${CMAKE_SOURCE_DIR}/cmake/truetype_outlines.py ${output} ${output}
      DEPENDS ${static} ${CMAKE_SOURCE_DIR}/cmake/truetype_outlines.py COMMENT "Subset of Inter ${weight}" VERBATIM)
  elseif(static)
    add_custom_command(OUTPUT ${output}
      COMMAND ${PYFTSUBSET} ${static} ${options} --output-file=${output}
      DEPENDS ${static} COMMENT "Subset of Inter ${weight}" VERBATIM)
  elseif(variable)
    set(instance ${CMAKE_BINARY_DIR}/inter-${weight}.ttf)
    add_custom_command(OUTPUT ${output} BYPRODUCTS ${instance}
      COMMAND ${FONTTOOLS} varLib.instancer ${variable} wght=${weight} opsz=14 --no-recalc-timestamp -o ${instance}
      COMMAND ${PYFTSUBSET} ${instance} ${options} --output-file=${output}
      DEPENDS ${variable} COMMENT "Instance and subset of Inter ${weight}" VERBATIM)
  else()
    message(FATAL_ERROR "Inter is missing below /usr/share/fonts: install fonts-inter")
  endif()
  set(GENERATED_THEME_FILES ${GENERATED_THEME_FILES} ${target} PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/themes/route/fonts)
subset_font(Regular 400)
subset_font(SemiBold 600)

# The theme press is set in Vollkorn: Latin-1 and the letters of the larger European languages.
set(TEXT_UNICODES "U+0020-007E,U+00A0-00FF,U+0104-0107,U+010C-0119,U+011E,U+011F,U+0130,U+0131,U+0141-0144,U+0147,U+0148,U+0150-0153,U+0158-015B,U+015E-0161,U+0164,U+0165,U+016E-0171,U+0178-017E,U+2013,U+2014,U+2018-201E,U+2022,U+2026,U+20AC,U+2192,U+2212,U+2248,U+2264,U+2265")
function(subset_vollkorn style name)
  file(GLOB_RECURSE found /usr/share/fonts/*Vollkorn-${style}.ttf /usr/share/fonts/*Vollkorn-${style}.otf)
  if(NOT found)
    message(FATAL_ERROR "Vollkorn is missing below /usr/share/fonts: install fonts-vollkorn")
  endif()
  list(GET found 0 source)
  set(target themes/press/fonts/${name}.woff2)
  add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/${target}
    COMMAND ${PYFTSUBSET} ${source} --unicodes=${TEXT_UNICODES} --layout-features=kern,ccmp,lnum,tnum --flavor=woff2
      --no-hinting --output-file=${CMAKE_BINARY_DIR}/${target}
    DEPENDS ${source} COMMENT "Subset of Vollkorn ${style}" VERBATIM)
  set(GENERATED_THEME_FILES ${GENERATED_THEME_FILES} ${target} PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/themes/press/fonts/later)
subset_vollkorn(Regular vollkorn-400)
subset_vollkorn(SemiBold vollkorn-600)
subset_vollkorn(Italic later/vollkorn-400-italic)
