#include <qrcodegen/qrcodegen.h>

// Swift reads no macro that computes.
enum { CQRCodeLength = qrcodegen_BUFFER_LEN_MAX };
