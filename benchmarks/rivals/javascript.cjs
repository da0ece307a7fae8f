// Texts as JSON in, spans of one kind as JSON out: `node javascript.cjs chrono|places|actors`.
const two = (number) => String(number).padStart(2, "0");

function precise(parts) {
  // A moment at the precision that the words gave; words of a day part or a week count as the day.
  const day = `${parts.get("year")}-${two(parts.get("month"))}-${two(parts.get("day"))}`;
  if (parts.isCertain("hour")) {
    const offset = parts.isCertain("timezoneOffset") ? parts.get("timezoneOffset") : null;
    const size = Math.abs(offset);
    const sign = offset < 0 ? "-" : "+";
    const zone = offset === null ? "" : offset === 0 ? "Z" : `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    return `${day}T${two(parts.get("hour"))}:${two(parts.get("minute"))}:${two(parts.get("second") || 0)}${zone}`;
  }
  if (parts.isCertain("day") || parts.isCertain("weekday")) return day;
  if (parts.isCertain("month")) return day.slice(0, 7);
  return parts.isCertain("year") ? day.slice(0, 4) : day;
}

function chrono({ body, language, wall }) {
  const reader = require("chrono-node")[language].casual;
  return reader.parse(body, { instant: new Date(wall), timezone: 0 }).map((found) => ({
    kind: "date",
    start: found.index,
    end: found.index + found.text.length,
    edtf: precise(found.start) + (found.end ? `/${precise(found.end)}` : ""),
    duration: null,
  }));
}

function named(kind, views) {
  return ({ body }) => {
    const document = require("compromise")(body);
    return views.flatMap((view) => document[view]().json({ offset: true })).map(({ offset, terms }) => ({
      kind,
      start: offset.start,
      end: offset.start + offset.length,
      name: terms.map((term) => term.text).join(" "),
    }));
  };
}

const READERS = { chrono, places: named("place", ["places"]), actors: named("actor", ["people", "organizations"]) };
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(texts.map(READERS[process.argv[2]])));
