"""A time-stamp authority made for a test: it answers a request as a real one does, with a key of its own."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from workbench.reading import der

AT = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
_YEAR = timedelta(days=365)
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])


def _certificate(name: str, key: Key, issuer: str, signer: Key, *extensions: tuple[Any, bool]) -> x509.Certificate:
    built = (
        x509.CertificateBuilder().subject_name(_named(name)).issuer_name(_named(issuer)).public_key(key.public_key())
        .serial_number(0x5EED + len(name)).not_valid_before(AT - _YEAR).not_valid_after(AT + _YEAR)
    )  # fmt: skip
    for extension, critical in extensions:
        built = built.add_extension(extension, critical)
    return built.sign(signer, hashes.SHA256())


class Authority:
    """A root and a stamping certificate below it; ``faults`` make it answer wrongly on purpose."""

    def __init__(self, *, curve: bool = False, stamps: bool = True) -> None:
        root, own = self._key(curve), self._key(curve)
        self.key = own
        self.root = _certificate("Made-up Root", root, "Made-up Root", root, (x509.BasicConstraints(True, None), True))
        use = x509.ExtendedKeyUsageOID.TIME_STAMPING if stamps else x509.ExtendedKeyUsageOID.CODE_SIGNING
        self.own = _certificate(
            "Made-up Stamps", own, "Made-up Root", root, (x509.BasicConstraints(False, None), True),
            (x509.ExtendedKeyUsage([use]), True),
        )  # fmt: skip

    @staticmethod
    def _key(curve: bool) -> Key:
        return ec.generate_private_key(ec.SECP256R1()) if curve else rsa.generate_private_key(65537, 2048)

    def answer(self, request: bytes, *, at: datetime = AT, certificates: bool = True, status: int = 0,
               imprint: bytes | None = None, altered: bool = False, unbound: bool = False) -> bytes:  # fmt: skip
        """The answer (.tsr) to a request; faults: no certificates, another status, hash or content, no certificate
        bound to the signature."""
        asked = der.single(request).parts()
        over = asked[1].whole if imprint is None else imprint
        moment = der.made(0x18, at.strftime("%Y%m%d%H%M%SZ").encode())
        info = [der.integer(1), der.identifier("1.2.3.4"), over, der.integer(77), moment, asked[2].whole]
        stated = der.made(der.SEQUENCE, *info)
        attributes = self._attributes(stated if not altered else stated + b"!", self.root if unbound else self.own)
        named = der.made(der.SEQUENCE, self.own.issuer.public_bytes(), der.integer(self.own.serial_number))
        signer = der.made(
            der.SEQUENCE, der.integer(1), named, _algorithm(SHA256), der.made(0xA0, attributes), self._by(),
            der.made(der.OCTETS, self._signed(der.made(der.SET, attributes))),
        )  # fmt: skip
        content = der.made(der.SEQUENCE, der.identifier(TOKEN), der.made(0xA0, der.made(der.OCTETS, stated)))
        held = [each.public_bytes(Encoding.DER) for each in (self.own, self.root)] if certificates else []
        signed = der.made(
            der.SEQUENCE, der.integer(3), der.made(der.SET, _algorithm(SHA256)), content,
            *([der.made(0xA0, *held)] if held else []), der.made(der.SET, signer),
        )  # fmt: skip
        token = der.made(der.SEQUENCE, der.identifier("1.2.840.113549.1.7.2"), der.made(0xA0, signed))
        says = der.made(der.SEQUENCE, der.made(0x0C, b"not today")) if status else b""
        told = der.made(der.SEQUENCE, der.made(der.INTEGER, bytes((status,))), says)
        return der.made(der.SEQUENCE, told, b"" if status else token)

    def _attributes(self, stated: bytes, named: x509.Certificate) -> bytes:
        bound = hashlib.sha256(named.public_bytes(Encoding.DER)).digest()
        certificate = der.made(
            der.SEQUENCE, der.made(der.SEQUENCE, der.made(der.SEQUENCE, der.made(der.OCTETS, bound)))
        )
        told = {"1.2.840.113549.1.9.3": der.identifier(TOKEN),
                "1.2.840.113549.1.9.4": der.made(der.OCTETS, hashlib.sha256(stated).digest()),
                "1.2.840.113549.1.9.16.2.47": certificate}  # fmt: skip
        rows = [der.made(der.SEQUENCE, der.identifier(oid), der.made(der.SET, value)) for oid, value in told.items()]
        return b"".join(sorted(rows))

    def _by(self) -> bytes:
        return _algorithm("1.2.840.113549.1.1.1" if isinstance(self.key, rsa.RSAPrivateKey) else "1.2.840.10045.4.3.2")

    def _signed(self, data: bytes) -> bytes:
        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self.key.sign(data, ec.ECDSA(hashes.SHA256()))


SHA256, TOKEN = "2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.9.16.1.4"


def _algorithm(oid: str) -> bytes:
    return der.made(der.SEQUENCE, der.identifier(oid), b"\x05\x00")


def imprint(data: bytes, oid: str = SHA256, name: str = "sha256") -> bytes:
    """The hash of other bytes, or by another function, as an answer names it."""
    return der.made(der.SEQUENCE, _algorithm(oid), der.made(der.OCTETS, hashlib.new(name, data).digest()))
