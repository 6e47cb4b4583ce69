import FoundationEssentials

/// Bytes in the letters of base64, as an attachment carries them.
func base64(_ bytes: [UInt8]) -> Data {
  Data(bytes).base64EncodedData()
}
