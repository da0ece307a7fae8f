"""Which web addresses are fetched: plain http and https, public, without a name or password in them."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

from workbench.values.errors import CaseError

_TUNNELS = [ip_network(net) for net in ("::/96", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32")]
"""IPv6 addresses that carry an IPv4 address inside: they count as public, wherever they lead."""
_PRIVATE_ENDS = ("localhost", "local", "internal", "lan", "intranet", "corp", "home", "arpa")


def host_of(url: str) -> str:
    """The host of a web address that may be fetched; anything else is refused in a sentence."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise CaseError(f"{url} is not a web address; check it.") from None
    if parts.scheme not in ("http", "https"):
        raise CaseError(f"Only http and https addresses are fetched, not {parts.scheme or url}.")
    if not host:
        raise CaseError(f"{url} names no host; check the address.")
    if parts.username is not None or parts.password is not None:
        raise CaseError("An address with a name or password in it is not fetched; take them out.")
    return host


def public(address: str) -> bool:
    """Whether an address belongs to the public network, and not to a tunnel that hides where it leads."""
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        found = found.ipv4_mapped or found
    if found.is_multicast or not found.is_global:
        return False
    return isinstance(found, IPv4Address) or not any(found in tunnel for tunnel in _TUNNELS)


def named_publicly(host: str) -> bool:
    """Whether a host can be public by its name alone: behind a proxy it is resolved where we cannot look."""
    last = host.rstrip(".").rpartition(".")[2].lower()
    if ":" not in host and not last.isdecimal() and not last.startswith("0x"):
        return "." in host.rstrip(".") and last not in _PRIVATE_ENDS
    try:
        return public(host)
    except ValueError:  # 127.1 and 2130706433 are numbers of the loopback, too
        return False
