import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isForeign, languageOf } from "./language.ts";

const samples = {
  en: "The harbour was dug by hand in the winter of 1884, and it has served the fishing fleet of the town ever since. A storm broke its outer wall twice.",
  de: "Der Hafen wurde im Winter 1884 von Hand ausgehoben und dient seither der Fischerflotte der Stadt. Ein Sturm zerstörte die äußere Mauer zweimal.",
  fr: "Le port fut creusé à la main pendant l’hiver de 1884 et il sert depuis lors à la flotte de pêche de la ville. Une tempête a deux fois détruit son mur.",
  es: "El puerto fue excavado a mano durante el invierno de 1884 y desde entonces sirve a la flota pesquera de la ciudad. Una tormenta rompió dos veces el muro.",
  it: "Il porto fu scavato a mano nell’inverno del 1884 e da allora serve la flotta di pescherecci della città. Una tempesta ne distrusse due volte il muro.",
  pt: "O porto foi escavado à mão no inverno de 1884 e desde então serve a frota de pesca da cidade. Uma tempestade destruiu duas vezes o seu muro exterior.",
  nl: "De haven werd in de winter van 1884 met de hand gegraven en dient sindsdien de vissersvloot van de stad. Een storm vernielde de buitenmuur tweemaal.",
  pl: "Port został wykopany ręcznie zimą 1884 roku i od tego czasu służy flocie rybackiej miasta. Burza dwukrotnie zniszczyła jego zewnętrzny mur.",
  tr: "Liman 1884 kışında elle kazıldı ve o zamandan beri kentin balıkçı filosuna hizmet ediyor. Bir fırtına dış duvarını iki kez yıktı.",
  ru: "Гавань была вырыта вручную зимой 1884 года и с тех пор служит рыболовному флоту города. Шторм дважды разрушал её внешнюю стену.",
  el: "Το λιμάνι σκάφτηκε με τα χέρια τον χειμώνα του 1884 και από τότε εξυπηρετεί τον αλιευτικό στόλο της πόλης.",
  ar: "حُفر الميناء يدويًا في شتاء عام 1884 ومنذ ذلك الحين يخدم أسطول الصيد في المدينة. حطمت عاصفة جداره الخارجي مرتين.",
  ja: "港は千八百八十四年の冬に手で掘られ、それ以来、町の漁船団に使われている。嵐が外側の壁を二度壊した。この港はとても古いです。",
} as const;

describe("the language of a text", () => {
  test.each(Object.entries(samples))("%s is recognised", (code, text) => {
    expect(languageOf(text)?.code).toBe(code);
    expect(languageOf(text)?.name).toMatch(/^\p{Lu}\p{L}+$/u);
  });

  test("is English though it is full of foreign names", () => {
    const text =
      "Łódź, Kraków, Wrocław, Gdańsk and Poznań signed the pact with Świętosława Piłsudska-Zielińska, Grzegorz Brzęczyszczykiewicz and Stanisław Wyspiański of Zakopane.";
    expect(languageOf(text)).not.toMatchObject({ code: "pl" });
    expect(languageOf(`${samples.en} ${text}`)?.code).toBe("en");
  });

  test("is not told from a few words, from figures or from marks", () => {
    for (const text of ["", "Bonjour", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16", "— … ! ? ; : ".repeat(50)])
      expect(languageOf(text)).toBeNull();
  });

  test("of most of a long text counts, not of its beginning", () => {
    expect(languageOf(`${samples.de} ${samples.en.repeat(60)}`)?.code).toBe("en");
    expect(languageOf(`${samples.en} ${samples.de.repeat(60)}`)?.code).toBe("de");
  });

  test("of one paragraph may be another", () => {
    expect(isForeign(samples.fr)).toBe(true);
    expect(isForeign(samples.en)).toBe(false);
    expect(isForeign("Founded 1952")).toBe(false);
  });

  test("never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), (text) => {
        expect([null, "string"]).toContain(languageOf(text)?.code === undefined ? null : "string");
      }),
    );
  });
});
