"""Time stamps (RFC 3161) without a network: what is asked of an authority, and what its answer proves.

A token names a hash and a moment, signed. That the signature holds is worked out here from the certificates in the
token alone; whether its authority is one to be trusted, only certificates that somebody trusts can tell.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from workbench.reading import der
from workbench.reading.der import Node
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

LARGEST = 1 << 18  # bytes of an answer; usual ones have some thousand
HASHES = {"2.16.840.1.101.3.4.2.1": "sha256", "2.16.840.1.101.3.4.2.2": "sha384", "2.16.840.1.101.3.4.2.3": "sha512"}
_SHA256, _SHA1 = "2.16.840.1.101.3.4.2.1", "1.3.14.3.2.26"
_SIGNED_DATA, _TOKEN = "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
_CONTENT_TYPE, _DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_CERTIFICATE, _CERTIFICATE_2 = "1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"
_FOR_STAMPS = "1.3.6.1.5.5.7.3.8"
_REFUSED = {2: "refused", 3: "is still waiting", 4: "warns of a revocation", 5: "tells of a revocation"}
_FOREIGN = "This is no time-stamp answer; choose the .tsr file that the authority sent."


@dataclass(frozen=True)
class Token:
    """An answer as read: over which hash, when (UTC), by whom; ``flaw`` says why its signature does not hold.

    ``checked`` is false where the token brings no certificate to check it with.
    """

    hash: str
    digest: bytes
    time: datetime
    serial: str
    policy: str
    authority: str
    certificates: tuple[bytes, ...]
    checked: bool
    flaw: str


def get_ready() -> None:
    """Load what signatures are checked with, half a second's work, on whatever thread calls."""
    for name in ("x509", "hazmat.primitives.asymmetric.ec", "hazmat.primitives.asymmetric.rsa"):
        import_module(f"cryptography.{name}")


def request(sha256: bytes, *, nonce: int | None = None) -> bytes:
    """The question to an authority (a .tsq file): stamp this SHA-256, and send your certificates along."""
    imprint = der.made(der.SEQUENCE, _algorithm(_SHA256), der.made(der.OCTETS, sha256))
    once = der.integer(secrets.randbits(63) if nonce is None else nonce)
    return der.made(der.SEQUENCE, der.integer(1), imprint, once, b"\x01\x01\xff")


def _algorithm(oid: str) -> bytes:
    return der.made(der.SEQUENCE, der.identifier(oid), b"\x05\x00")


def read_token(data: bytes) -> Token:
    """An answer (.tsr) or a bare token; CaseError in a sentence when it is none, or says no."""
    if len(data) > LARGEST:
        raise CaseError(_FOREIGN)
    try:
        return _read(data)
    except (IndexError, ValueError, OverflowError, TypeError) as error:  # the last by certificates with odd names
        raise CaseError(_FOREIGN) from error


def _read(data: bytes) -> Token:
    signed = _signed_data(data)
    parts = signed.parts()
    content = parts[2].parts()
    if content[0].oid() != _TOKEN:
        raise CaseError(_FOREIGN)
    stated = content[1].parts()[0].body
    info = der.single(stated).parts()
    imprint = info[2].parts()
    algorithm = imprint[0].parts()[0].oid()
    if algorithm not in HASHES:
        kind = "SHA-1, which can be forged" if algorithm == _SHA1 else f"the hash {algorithm}, which is not known here"
        raise CaseError(f"The stamp is over {kind}; ask for one over SHA-256.")
    certificates = next((node.parts() for node in parts if node.tag == 0xA0), [])
    held, flaw, who = _signature(parts[-1].parts(), stated, [node.whole for node in certificates], _moment(info[4]))
    return Token(
        hash=HASHES[algorithm], digest=imprint[1].body, time=_moment(info[4]), serial=f"{info[3].number():X}",
        policy=info[1].oid(), authority=who, certificates=tuple(node.whole for node in certificates),
        checked=held, flaw=flaw,
    )  # fmt: skip


def _signed_data(data: bytes) -> Node:
    parts = der.single(data).parts()
    if parts and parts[0].tag == der.SEQUENCE:
        _granted(parts[0].parts())
        parts = parts[1].parts()
    if len(parts) < 2 or parts[0].tag != der.OID or parts[0].oid() != _SIGNED_DATA:
        raise CaseError(_FOREIGN)
    return parts[1].parts()[0]


def _granted(status: Sequence[Node]) -> None:
    number = status[0].number()
    if number not in (0, 1):
        says = [text.body.decode("utf-8", "replace") for node in status[1:2] for text in node.parts()]
        why = f" (“{' '.join(says)[:200]}”)" if says else ""
        raise CaseError(f"The authority {_REFUSED.get(number, 'did not stamp it')}{why}; ask again.")


def _moment(node: Node) -> datetime:
    text = node.body.decode("ascii").rstrip("Z")
    whole, _, part = text.partition(".")
    return datetime.strptime(whole, "%Y%m%d%H%M%S").replace(microsecond=int((part + "000000")[:6]), tzinfo=UTC)


def _signature(
    signers: Sequence[Node], stated: bytes, certificates: Sequence[bytes], at: datetime
) -> tuple[bool, str, str]:
    """Whether the signature could be checked, what is wrong with it, and who signed."""
    if len(signers) != 1:
        return True, f"it has {len(signers)} signatures, and a stamp has one", ""
    signer = signers[0].parts()
    named, own = _name(signer[1]), _signer(signer[1], certificates)
    if own is None:
        return False, "", named
    flaw = _attributes(signer, stated, own) or _certified(own, at) or _verified(signer, own)
    return True, flaw, own.subject.rfc4514_string()


def _signer(sid: Node, certificates: Sequence[bytes]) -> Certificate | None:
    """The certificate in the token that the signer names by issuer and number, or by its key."""
    from cryptography import x509

    for each in map(_loaded, certificates):
        if sid.tag == der.SEQUENCE:
            issuer, number = sid.parts()[:2]
            if each.issuer.public_bytes() == issuer.whole and each.serial_number == number.number():
                return each
        elif x509.SubjectKeyIdentifier.from_public_key(each.public_key()).digest == sid.body:
            return each
    return None


def _name(sid: Node) -> str:
    return f"key {sid.body.hex()[:16]}" if sid.tag != der.SEQUENCE else f"number {sid.parts()[1].number():X}"


def _attributes(signer: Sequence[Node], stated: bytes, own: Certificate) -> str:
    """What the signed attributes must say: that this is a stamp, its hash, and by which certificate."""
    if signer[3].tag != 0xA0:
        return "it does not say what it signs"
    told = {node.parts()[0].oid(): node.parts()[1].parts() for node in signer[3].parts()}
    digest = HASHES.get(signer[2].parts()[0].oid())
    if digest is None or told.get(_DIGEST, [None])[0] is None:
        return "it signs by a hash that is not known here"
    if told[_DIGEST][0].body != hashlib.new(digest, stated).digest():
        return "it signs another content than it shows"
    if _CONTENT_TYPE not in told or told[_CONTENT_TYPE][0].oid() != _TOKEN:
        return "it does not sign a time stamp"
    return "" if _binds(told, own) else "it does not name the certificate that it was made with"


def _binds(told: dict[str, list[Node]], own: Certificate) -> bool:
    """Whether the attribute that names the signing certificate by its hash names this one."""
    whole = own.public_bytes(_der())
    for oid, usual in ((_CERTIFICATE_2, "sha256"), (_CERTIFICATE, "sha1")):
        if oid in told:
            named = told[oid][0].parts()[0].parts()[0].parts()
            spelt = named[0].tag == der.SEQUENCE
            kind = HASHES.get(named[0].parts()[0].oid(), "") if spelt else usual
            return bool(kind) and named[1 if spelt else 0].body == hashlib.new(kind, whole).digest()
    return False


def _der() -> Any:
    from cryptography.hazmat.primitives.serialization import Encoding

    return Encoding.DER


def _certified(own: Certificate, at: datetime) -> str:
    """Whether the certificate was one for time stamps, and in force then."""
    from cryptography import x509

    try:
        uses = own.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except (x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType, ValueError):
        return "its certificate is not one for time stamps"
    if not uses.critical or _FOR_STAMPS not in {each.dotted_string for each in uses.value}:
        return "its certificate is not one for time stamps"
    if not own.not_valid_before_utc <= at <= own.not_valid_after_utc:
        return "its certificate was not in force at that time"
    return ""


def _verified(signer: Sequence[Node], own: Certificate) -> str:
    """Whether the key of the certificate signed these attributes."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    attributes = der.made(der.SET, signer[3].body)
    digest = HASHES.get(signer[2].parts()[0].oid(), "")
    try:
        algorithm = signer[4].parts()[0].oid()
        with_hash = _hash(_WITH.get(algorithm, digest))
        _check(own.public_key(), signer[5].body, attributes, with_hash, salted=algorithm == _SALTED)
    except InvalidSignature:
        return "its signature is not by the certificate it names"
    except (UnsupportedAlgorithm, TypeError) as error:
        raise CaseError("The stamp is signed in a way that cannot be checked here; ask another authority.") from error
    return ""


_WITH = {"1.2.840.113549.1.1.11": "sha256", "1.2.840.113549.1.1.12": "sha384", "1.2.840.113549.1.1.13": "sha512",
         "1.2.840.10045.4.3.2": "sha256", "1.2.840.10045.4.3.3": "sha384", "1.2.840.10045.4.3.4": "sha512"}  # fmt: skip


_SALTED = "1.2.840.113549.1.1.10"


def _hash(name: str) -> Any:
    from cryptography.hazmat.primitives import hashes

    return {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}[name]


def _check(key: Any, signature: bytes, signed: bytes, with_hash: Any, *, salted: bool) -> None:
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

    if isinstance(key, rsa.RSAPublicKey):
        salt = padding.PSS(padding.MGF1(with_hash), padding.PSS.AUTO) if salted else padding.PKCS1v15()
        key.verify(signature, signed, salt, with_hash)
    elif isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(signature, signed, ec.ECDSA(with_hash))
    elif isinstance(key, ed25519.Ed25519PublicKey):
        key.verify(signature, signed)
    else:
        raise TypeError(type(key).__name__)


def leads_to(data: bytes, trusted: Iterable[bytes]) -> bool:
    """Whether an answer's certificates lead to one of those trusted (PEM or DER), by OpenSSL's rules at its time.

    Only the trusted ones are handed over: whatever is named beside them, the client would trust as well.
    """
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    roots = [root for each in trusted for root in certificates_in(each)]
    checker = VerifierBuilder(roots=roots, intermediates=[]).build()
    try:
        answer = decode_timestamp_response(_ordered(data))
        return checker.verify(answer, answer.tst_info.message_imprint.message)
    except (VerificationError, ValueError):
        return False


def certificates_in(data: bytes) -> list[Certificate]:
    """The certificates of a file that somebody trusts."""
    from cryptography import x509

    try:
        return x509.load_pem_x509_certificates(data) if b"-----BEGIN" in data else [_loaded(data)]
    except ValueError as error:
        raise CaseError("The authority's file holds no certificate; choose one in PEM or DER.") from error


def _loaded(data: bytes) -> Certificate:
    from cryptography import x509

    try:
        return x509.load_der_x509_certificate(data)
    except x509.InvalidVersion as error:
        raise ValueError(str(error)) from error


def _ordered(data: bytes) -> bytes:
    """The same answer, its certificates in the order DER asks for; many authorities send them as they come."""
    whole = read_token(data).certificates
    joined = b"".join(whole)
    answer = data.replace(joined, b"".join(sorted(whole)), 1) if joined else data
    parts = der.single(answer).parts()
    bare = parts[0].tag == der.OID
    return der.made(der.SEQUENCE, der.made(der.SEQUENCE, der.integer(0)), answer) if bare else answer
