const rows = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [name = "", ...forms] = line.split(" ");
        return [name, ...forms].map((form): [string, string] => [form, name]);
      }),
  );

/** Units by every form they are written in; the first is their name. */
export const unitNames = rows(`
kilometres kilometre kilometers kilometer km
metres metre meters meter m
centimetres centimetre centimeters centimeter cm
millimetres millimetre millimeters millimeter mm
miles mile mi
feet foot ft
inches inch
yards yard yd
kilograms kilogram kilogrammes kg
grams gram grammes g
tonnes tonne
tons ton
pounds-weight lb lbs
hectares hectare ha
acres acre
km² km2
m² m2
m³ m3
m³/s m3/s
litres litre liters liter l
gallons gallon
barrels barrel
watts watt w
kilowatts kilowatt kw
megawatts megawatt mw
gigawatts gigawatt gw
km/h kph
m/s
km/s
mph
knots knot
degrees degree °c °f °
hours hour
minutes minute
seconds second
days day
weeks week
months month
years year
decades-long decades
centuries-long centuries
nights night
`);

/** Currencies by the words for them. */
export const currencyNames = rows(`
dollars dollar usd
euros euro eur
pounds pound sterling gbp
yen jpy
yuan renminbi
rupees rupee
francs franc chf
roubles rouble rubles ruble
kronor krona kroner krone crowns crown
korunas koruna korun koruny
forints forint
dinars dinar
dirhams dirham
riyals riyal rials rial
shekels shekel
ringgit
baht
rand
taka
naira
rupiah
marks mark reichsmarks
guilders guilder florins florin
lire lira
pesos peso pesetas peseta
zlotys zloty
drachmas drachma
shillings shilling
ducats ducat thalers thaler
`);
