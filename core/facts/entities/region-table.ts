/** Places that are neither a country nor a city: the kind of place, then names. */
export const regionTable = `
continent|Africa,Antarctica,Asia,Europe,North America,South America,Australia,Oceania
region|Latin America,Central America,the Middle East,the Near East,Scandinavia,the Balkans,the Caribbean,Siberia,Central Asia,Southeast Asia,Western Europe,Eastern Europe,Central Europe,North Africa,West Africa,East Africa,Southern Africa,Mesopotamia,Anatolia,Asia Minor,the Levant,the Maghreb,the Sahel,the Caucasus,Patagonia,Polynesia,Melanesia,Micronesia,Indochina,the Arctic,the Far East,the Holy Land,Palestine,Arabia
region|Bavaria,Saxony,Thuringia,Westphalia,Hesse,Brandenburg,Pomerania,Silesia,Tyrol,Styria,Carinthia,Bohemia,Moravia
region|Tuscany,Lombardy,Piedmont,Umbria,Veneto,Liguria,Calabria
region|Catalonia,Andalusia,Castile,Aragon,Navarre,Asturias
region|Normandy,Brittany,Burgundy,Provence,Alsace,Lorraine,Champagne,Gascony
region|Flanders,Wallonia,Holland,Zeeland,Friesland
region|Attica,Thessaly,Laconia,Boeotia,Epirus,Macedonia,Thrace
region|Galicia,Transylvania,Wessex,Mercia,Lapland,Skåne
region|Bengal,Punjab,Kashmir,Gujarat,Rajasthan,Kerala,Tamil Nadu,Maharashtra,Assam,Tibet,Manchuria
county|Cornwall,Devon,Kent,Sussex,Essex,Norfolk,Suffolk,Yorkshire,Lancashire,Cumbria,Northumberland,Cheshire,Derbyshire,Somerset,Dorset,Surrey
province|Ulster,Munster,Connacht,Leinster
province|Ontario,Quebec,Nova Scotia,Newfoundland,British Columbia,Alberta,Manitoba,Saskatchewan
Australian state|Queensland,Victoria,New South Wales,Tasmania,Western Australia
island|Sicily,Sardinia,Crete,Corsica,Greenland
island|Hokkaido,Honshu,Kyushu,Java,Sumatra,Borneo,Bali
US state|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming
sea|the Mediterranean,the Mediterranean Sea,the Baltic,the Baltic Sea,the North Sea,the Black Sea,the Caspian Sea,the Red Sea,the Adriatic,the Adriatic Sea,the Aegean,the Aegean Sea,the Atlantic,the Atlantic Ocean,the Pacific,the Pacific Ocean,the Indian Ocean,the Arctic Ocean,the English Channel,the Irish Sea,the Bay of Biscay,the Persian Gulf,the Gulf of Mexico,the Bay of Bengal,the South China Sea,the Sea of Japan
river|the Rhine,the Danube,the Elbe,the Oder,the Vistula,the Volga,the Don,the Dnieper,the Seine,the Loire,the Rhône,the Garonne,the Thames,the Severn,the Mersey,the Tiber,the Po,the Arno,the Ebro,the Tagus,the Douro,the Nile,the Niger,the Congo,the Zambezi,the Orange River,the Tigris,the Euphrates,the Indus,the Ganges,the Brahmaputra,the Mekong,the Yangtze,the Yellow River,the Amazon,the Orinoco,the Paraná,the Mississippi,the Missouri,the Ohio,the Colorado,the Hudson,the Saint Lawrence,the Murray,the Main,the Neckar,the Moselle,the Weser,the Spree,the Inn,the Sava,the Drava,the Clyde,the Tyne,the Tweed,the Forth,the Shannon,the Liffey
mountains|the Alps,the Pyrenees,the Carpathians,the Urals,the Apennines,the Andes,the Rocky Mountains,the Himalayas,the Atlas Mountains,the Caucasus Mountains,the Appalachians,the Dolomites,the Vosges,the Jura
`;
