// Words as they stand in addresses and anchors.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// Lower case, letters and digits of any script kept, marks of Latin letters and marks without a letter (those of emoji) dropped ("é" is "e"), everything
// else one '-' between words: "AWS Glue vs. Azure" is "aws-glue-vs-azure". Empty where nothing is left.
std::string slug_of(std::string_view text);

} // namespace waymark
