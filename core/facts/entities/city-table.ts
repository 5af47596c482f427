/** Large or often named cities that are no present capitals, by the country they lie in. */
export const cityTable = `
Austria|Graz,Linz,Salzburg,Innsbruck
Belgium|Antwerp,Ghent,Bruges,Liège,Leuven
Bosnia and Herzegovina|Mostar,Banja Luka
Bulgaria|Plovdiv,Varna,Burgas
Croatia|Split,Dubrovnik,Rijeka,Zadar
Czech Republic|Brno,Ostrava,Plzeň
Denmark|Aarhus,Odense,Aalborg
England|Manchester,Liverpool,Birmingham,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Oxford,Cambridge,York,Portsmouth,Plymouth,Southampton,Brighton,Bath,Norwich,Exeter,Coventry,Leicester,Hull,Canterbury
Estonia|Tartu,Narva
Finland|Turku,Tampere,Espoo
France|Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Rennes,Reims,Le Havre,Toulon,Grenoble,Dijon,Calais,Rouen,Orléans,Avignon,Cannes
Germany|Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dortmund,Essen,Bremen,Dresden,Hanover,Nuremberg,Bonn,Heidelberg,Göttingen,Jena,Weimar,Kiel,Lübeck,Rostock,Mainz,Freiburg,Tübingen
Greece|Thessaloniki,Patras,Piraeus,Corinth,Sparta,Heraklion
Hungary|Debrecen,Szeged,Pécs
Iceland|Akureyri
Ireland|Cork,Galway,Limerick,Waterford
Italy|Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence,Venice,Verona,Padua,Pisa,Siena,Trieste,Catania,Bari,Ravenna,Syracuse,Modena,Parma
Latvia|Daugavpils,Liepāja
Lithuania|Kaunas,Klaipėda
Netherlands|Rotterdam,The Hague,Utrecht,Eindhoven,Leiden,Delft,Groningen,Haarlem,Maastricht,Nijmegen
Norway|Bergen,Trondheim,Stavanger,Tromsø
Poland|Kraków,Łódź,Wrocław,Poznań,Gdańsk,Lublin,Szczecin
Portugal|Porto,Coimbra,Braga,Faro
Romania|Cluj-Napoca,Timișoara,Iași,Constanța,Brașov
Russia|Saint Petersburg,Novosibirsk,Yekaterinburg,Kazan,Nizhny Novgorod,Vladivostok,Omsk,Samara,Volgograd,Sochi,Murmansk
Scotland|Glasgow,Aberdeen,Dundee,Inverness,St Andrews
Serbia|Novi Sad,Niš
Slovenia|Maribor
Spain|Barcelona,Valencia,Seville,Zaragoza,Málaga,Bilbao,Granada,Córdoba,Salamanca,Toledo,Cádiz
Sweden|Gothenburg,Malmö,Uppsala,Lund,Linköping
Switzerland|Geneva,Zurich,Basel,Lausanne,Lucerne,Lugano,St. Gallen,Winterthur
Turkey|Istanbul,İzmir,Bursa,Antalya,Constantinople
Ukraine|Kharkiv,Odesa,Lviv,Dnipro,Donetsk,Mariupol
Wales|Swansea,Newport,Bangor
Algeria|Oran,Constantine
Egypt|Alexandria,Giza,Luxor,Aswan,Suez,Port Said
Libya|Benghazi,Misrata
Morocco|Casablanca,Marrakesh,Fez,Tangier
Tunisia|Sfax,Carthage,Kairouan
Ghana|Kumasi
Ivory Coast|Abidjan
Mali|Timbuktu
Nigeria|Lagos,Kano,Ibadan
Ethiopia|Gondar,Aksum
Kenya|Mombasa,Kisumu
Tanzania|Dar es Salaam,Zanzibar
South Africa|Johannesburg,Cape Town,Durban,Bloemfontein,Port Elizabeth
Mozambique|Beira
Zimbabwe|Bulawayo
Azerbaijan|Ganja
Georgia|Batumi
Iran|Isfahan,Shiraz,Mashhad,Tabriz
Iraq|Basra,Mosul,Babylon
Israel|Tel Aviv,Haifa
Saudi Arabia|Mecca,Medina,Jeddah
Syria|Aleppo,Homs,Palmyra
Lebanon|Tyre,Sidon
United Arab Emirates|Dubai,Sharjah
Yemen|Aden
Afghanistan|Kandahar,Herat
Kazakhstan|Almaty
Uzbekistan|Samarkand,Bukhara
Bangladesh|Chittagong
India|Mumbai,Bombay,Delhi,Kolkata,Calcutta,Chennai,Madras,Bengaluru,Bangalore,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Varanasi,Agra,Goa,Kochi
Pakistan|Karachi,Lahore,Peshawar,Rawalpindi
Sri Lanka|Kandy,Galle
Indonesia|Surabaya,Bandung,Yogyakarta,Medan
Malaysia|Penang,Malacca,Johor Bahru
Myanmar|Yangon,Mandalay
Philippines|Cebu,Davao,Quezon City
Thailand|Chiang Mai,Phuket,Ayutthaya
Vietnam|Ho Chi Minh City,Saigon,Huế,Da Nang,Haiphong
China|Shanghai,Guangzhou,Shenzhen,Hong Kong,Nanjing,Wuhan,Chengdu,Xi'an,Tianjin,Hangzhou,Macau,Harbin,Chongqing
Japan|Osaka,Kyoto,Yokohama,Nagoya,Kobe,Hiroshima,Nagasaki,Fukuoka,Sapporo,Nara
South Korea|Busan,Incheon
Canada|Toronto,Montreal,Vancouver,Calgary,Edmonton,Quebec City,Winnipeg,Halifax,Victoria
Mexico|Guadalajara,Monterrey,Puebla,Tijuana,Acapulco,Veracruz
United States|New York,New York City,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Boston,Seattle,Denver,Detroit,Baltimore,Cleveland,Pittsburgh,St. Louis,Minneapolis,New Orleans,Miami,Atlanta,Portland,Cincinnati,Milwaukee,Las Vegas,Salt Lake City,Honolulu,Buffalo,Kansas City,Nashville,Memphis,Charleston,Savannah,Princeton,Sacramento,Oakland,Washington, D.C.,Hartford,Springfield,Anchorage
Panama|Colón
Cuba|Santiago de Cuba
Argentina|Rosario,Mendoza,La Plata
Bolivia|La Paz,Santa Cruz
Brazil|São Paulo,Rio de Janeiro,Salvador,Recife,Manaus,Porto Alegre,Belo Horizonte,Curitiba
Chile|Valparaíso,Concepción
Colombia|Medellín,Cali,Cartagena,Barranquilla
Ecuador|Guayaquil
Peru|Cusco,Arequipa,Callao
Venezuela|Maracaibo
Australia|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Fremantle,Newcastle
New Zealand|Auckland,Christchurch,Dunedin
`;
