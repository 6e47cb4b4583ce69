"""Ed25519 by OpenSSL's libcrypto, which Python's own library can call: nothing has to be installed."""

import base64
import ctypes
import ctypes.util
import hashlib

_crypto = ctypes.CDLL(ctypes.util.find_library("crypto") or "libcrypto.so.3")
for _name in (
    "EVP_PKEY_new_raw_public_key",
    "EVP_PKEY_new_raw_private_key",
    "EVP_MD_CTX_new",
):
    getattr(_crypto, _name).restype = ctypes.c_void_p
_ED25519 = 1087


def _key(make, raw):
    return ctypes.c_void_p(make(_ED25519, None, raw, ctypes.c_size_t(len(raw))))


class PublicKey:
    def __init__(self, raw):
        self.raw = raw
        self._key = _key(_crypto.EVP_PKEY_new_raw_public_key, raw)

    def verifies(self, signature, text):
        context = ctypes.c_void_p(_crypto.EVP_MD_CTX_new())
        try:
            if _crypto.EVP_DigestVerifyInit(context, None, None, None, self._key) != 1:
                return False
            return 1 == _crypto.EVP_DigestVerify(
                context, signature, ctypes.c_size_t(len(signature)), text, ctypes.c_size_t(len(text))
            )
        finally:
            _crypto.EVP_MD_CTX_free(context)


class PrivateKey:
    def __init__(self, seed):
        self._key = _key(_crypto.EVP_PKEY_new_raw_private_key, seed)
        raw, size = ctypes.create_string_buffer(32), ctypes.c_size_t(32)
        _crypto.EVP_PKEY_get_raw_public_key(self._key, raw, ctypes.byref(size))
        self.public = raw.raw

    def sign(self, text):
        context = ctypes.c_void_p(_crypto.EVP_MD_CTX_new())
        signature, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
        try:
            _crypto.EVP_DigestSignInit(context, None, None, None, self._key)
            _crypto.EVP_DigestSign(
                context, signature, ctypes.byref(size), text, ctypes.c_size_t(len(text))
            )
            return signature.raw
        finally:
            _crypto.EVP_MD_CTX_free(context)


def key_id(name, public):
    """The first four bytes of SHA-256 over name, line feed, 0x01 and key (C2SP signed-note)."""
    return hashlib.sha256(name.encode() + b"\n\x01" + public).digest()[:4]


def read_vkey(text):
    """Name and key of `name+id+base64`; raises ValueError when it is none."""
    name, identity, encoded = text.strip().split("+", 2)
    raw = base64.b64decode(encoded, validate=True)
    if len(raw) != 33 or raw[0] != 1 or key_id(name, raw[1:]).hex() != identity:
        raise ValueError("not the key of its name")
    return name, raw[1:]
