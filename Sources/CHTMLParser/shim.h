// libxml2's header of encodings brings the system's ICU along, which says otherwise than Foundation's what an
// error code is; whoever imports both does not compile. Of ICU there are only pointers at the end of a structure
// that nobody here looks into, and no function changes with it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
