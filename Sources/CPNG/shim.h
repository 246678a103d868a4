#include <png.h>

// Swift reads no macro that computes.
enum { CPNGVersion = PNG_IMAGE_VERSION, CPNGColours = PNG_FORMAT_RGB_COLORMAP };

// At most so many bytes long is the file.
static inline size_t CPNGLargest(png_image image) { return PNG_IMAGE_PNG_SIZE_MAX(image); }
