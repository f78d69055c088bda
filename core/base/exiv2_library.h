#pragma once

namespace uncast {

/// Makes Exiv2 ready for several threads and silent. To be called before its first use in every file that
/// uses it; all calls but the first do nothing.
void prepareExiv2();

} // namespace uncast
