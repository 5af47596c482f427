/** Name | adjective | capital | region. Regions put countries together that a reader may mix up. */
export const countryTable = `
Albania|Albanian|Tirana|south-east Europe
Andorra|Andorran|Andorra la Vella|south Europe
Austria|Austrian|Vienna|west Europe
Belarus|Belarusian|Minsk|east Europe
Belgium|Belgian|Brussels|west Europe
Bosnia and Herzegovina|Bosnian|Sarajevo|south-east Europe
Bulgaria|Bulgarian|Sofia|south-east Europe
Croatia|Croatian|Zagreb|south-east Europe
Cyprus|Cypriot|Nicosia|south-east Europe
Czechia|Czech|Prague|east Europe
Czech Republic|Czech|Prague|east Europe
Czechoslovakia|Czechoslovak|Prague|east Europe
Denmark|Danish|Copenhagen|north Europe
England|English|London|west Europe
Estonia|Estonian|Tallinn|north Europe
Finland|Finnish|Helsinki|north Europe
France|French|Paris|west Europe
Germany|German|Berlin|west Europe
East Germany|East German|East Berlin|east Europe
West Germany|West German|Bonn|west Europe
Greece|Greek|Athens|south-east Europe
Hungary|Hungarian|Budapest|east Europe
Iceland|Icelandic|Reykjavík|north Europe
Ireland|Irish|Dublin|west Europe
Northern Ireland|Northern Irish|Belfast|west Europe
Italy|Italian|Rome|south Europe
Kosovo|Kosovar|Pristina|south-east Europe
Latvia|Latvian|Riga|north Europe
Liechtenstein|Liechtensteiner|Vaduz|west Europe
Lithuania|Lithuanian|Vilnius|north Europe
Luxembourg|Luxembourgish|Luxembourg|west Europe
Malta|Maltese|Valletta|south Europe
Moldova|Moldovan|Chișinău|east Europe
Monaco|Monégasque|Monaco|south Europe
Montenegro|Montenegrin|Podgorica|south-east Europe
Netherlands|Dutch|Amsterdam|west Europe
North Macedonia|Macedonian|Skopje|south-east Europe
Norway|Norwegian|Oslo|north Europe
Poland|Polish|Warsaw|east Europe
Portugal|Portuguese|Lisbon|south Europe
Prussia|Prussian|Berlin|west Europe
Romania|Romanian|Bucharest|south-east Europe
Russia|Russian|Moscow|east Europe
San Marino|Sammarinese|San Marino|south Europe
Scotland|Scottish|Edinburgh|west Europe
Serbia|Serbian|Belgrade|south-east Europe
Slovakia|Slovak|Bratislava|east Europe
Slovenia|Slovenian|Ljubljana|south-east Europe
Soviet Union|Soviet|Moscow|east Europe
Spain|Spanish|Madrid|south Europe
Sweden|Swedish|Stockholm|north Europe
Switzerland|Swiss|Bern|west Europe
Turkey|Turkish|Ankara|west Asia
Ukraine|Ukrainian|Kyiv|east Europe
United Kingdom|British|London|west Europe
Great Britain|British|London|west Europe
Britain|British|London|west Europe
Wales|Welsh|Cardiff|west Europe
Yugoslavia|Yugoslav|Belgrade|south-east Europe
Algeria|Algerian|Algiers|north Africa
Egypt|Egyptian|Cairo|north Africa
Libya|Libyan|Tripoli|north Africa
Morocco|Moroccan|Rabat|north Africa
Sudan|Sudanese|Khartoum|north Africa
Tunisia|Tunisian|Tunis|north Africa
Benin|Beninese|Porto-Novo|west Africa
Burkina Faso|Burkinabé|Ouagadougou|west Africa
Cape Verde|Cape Verdean|Praia|west Africa
Gambia|Gambian|Banjul|west Africa
Ghana|Ghanaian|Accra|west Africa
Guinea|Guinean|Conakry|west Africa
Guinea-Bissau|Bissau-Guinean|Bissau|west Africa
Ivory Coast|Ivorian|Yamoussoukro|west Africa
Liberia|Liberian|Monrovia|west Africa
Mali|Malian|Bamako|west Africa
Mauritania|Mauritanian|Nouakchott|west Africa
Niger|Nigerien|Niamey|west Africa
Nigeria|Nigerian|Abuja|west Africa
Senegal|Senegalese|Dakar|west Africa
Sierra Leone|Sierra Leonean|Freetown|west Africa
Togo|Togolese|Lomé|west Africa
Burundi|Burundian|Gitega|east Africa
Comoros|Comorian|Moroni|east Africa
Djibouti|Djiboutian|Djibouti|east Africa
Eritrea|Eritrean|Asmara|east Africa
Ethiopia|Ethiopian|Addis Ababa|east Africa
Kenya|Kenyan|Nairobi|east Africa
Madagascar|Malagasy|Antananarivo|east Africa
Malawi|Malawian|Lilongwe|east Africa
Mauritius|Mauritian|Port Louis|east Africa
Mozambique|Mozambican|Maputo|east Africa
Rwanda|Rwandan|Kigali|east Africa
Seychelles|Seychellois|Victoria|east Africa
Somalia|Somali|Mogadishu|east Africa
South Sudan|South Sudanese|Juba|east Africa
Tanzania|Tanzanian|Dodoma|east Africa
Uganda|Ugandan|Kampala|east Africa
Zambia|Zambian|Lusaka|south Africa
Zimbabwe|Zimbabwean|Harare|south Africa
Angola|Angolan|Luanda|central Africa
Cameroon|Cameroonian|Yaoundé|central Africa
Central African Republic|Central African|Bangui|central Africa
Chad|Chadian|N'Djamena|central Africa
Congo|Congolese|Brazzaville|central Africa
Democratic Republic of the Congo|Congolese|Kinshasa|central Africa
Equatorial Guinea|Equatoguinean|Malabo|central Africa
Gabon|Gabonese|Libreville|central Africa
Botswana|Botswanan|Gaborone|south Africa
Eswatini|Swazi|Mbabane|south Africa
Lesotho|Basotho|Maseru|south Africa
Namibia|Namibian|Windhoek|south Africa
South Africa|South African|Pretoria|south Africa
Armenia|Armenian|Yerevan|west Asia
Azerbaijan|Azerbaijani|Baku|west Asia
Bahrain|Bahraini|Manama|west Asia
Georgia|Georgian|Tbilisi|west Asia
Iran|Iranian|Tehran|west Asia
Persia|Persian|Tehran|west Asia
Iraq|Iraqi|Baghdad|west Asia
Israel|Israeli|Jerusalem|west Asia
Jordan|Jordanian|Amman|west Asia
Kuwait|Kuwaiti|Kuwait City|west Asia
Lebanon|Lebanese|Beirut|west Asia
Oman|Omani|Muscat|west Asia
Palestine|Palestinian|Ramallah|west Asia
Qatar|Qatari|Doha|west Asia
Saudi Arabia|Saudi|Riyadh|west Asia
Syria|Syrian|Damascus|west Asia
United Arab Emirates|Emirati|Abu Dhabi|west Asia
Yemen|Yemeni|Sanaa|west Asia
Afghanistan|Afghan|Kabul|central Asia
Kazakhstan|Kazakh|Astana|central Asia
Kyrgyzstan|Kyrgyz|Bishkek|central Asia
Tajikistan|Tajik|Dushanbe|central Asia
Turkmenistan|Turkmen|Ashgabat|central Asia
Uzbekistan|Uzbek|Tashkent|central Asia
Bangladesh|Bangladeshi|Dhaka|south Asia
Bhutan|Bhutanese|Thimphu|south Asia
India|Indian|New Delhi|south Asia
Maldives|Maldivian|Malé|south Asia
Nepal|Nepalese|Kathmandu|south Asia
Pakistan|Pakistani|Islamabad|south Asia
Sri Lanka|Sri Lankan|Colombo|south Asia
Brunei|Bruneian|Bandar Seri Begawan|south-east Asia
Cambodia|Cambodian|Phnom Penh|south-east Asia
East Timor|East Timorese|Dili|south-east Asia
Indonesia|Indonesian|Jakarta|south-east Asia
Laos|Laotian|Vientiane|south-east Asia
Malaysia|Malaysian|Kuala Lumpur|south-east Asia
Myanmar|Burmese|Naypyidaw|south-east Asia
Burma|Burmese|Rangoon|south-east Asia
Philippines|Philippine|Manila|south-east Asia
Singapore|Singaporean|Singapore|south-east Asia
Thailand|Thai|Bangkok|south-east Asia
Vietnam|Vietnamese|Hanoi|south-east Asia
China|Chinese|Beijing|east Asia
Japan|Japanese|Tokyo|east Asia
Mongolia|Mongolian|Ulaanbaatar|east Asia
North Korea|North Korean|Pyongyang|east Asia
South Korea|South Korean|Seoul|east Asia
Korea|Korean|Seoul|east Asia
Taiwan|Taiwanese|Taipei|east Asia
Canada|Canadian|Ottawa|North America
Mexico|Mexican|Mexico City|North America
United States|American|Washington|North America
United States of America|American|Washington|North America
Belize|Belizean|Belmopan|Central America
Costa Rica|Costa Rican|San José|Central America
El Salvador|Salvadoran|San Salvador|Central America
Guatemala|Guatemalan|Guatemala City|Central America
Honduras|Honduran|Tegucigalpa|Central America
Nicaragua|Nicaraguan|Managua|Central America
Panama|Panamanian|Panama City|Central America
Bahamas|Bahamian|Nassau|Caribbean
Barbados|Barbadian|Bridgetown|Caribbean
Cuba|Cuban|Havana|Caribbean
Dominican Republic|Dominican|Santo Domingo|Caribbean
Haiti|Haitian|Port-au-Prince|Caribbean
Jamaica|Jamaican|Kingston|Caribbean
Puerto Rico|Puerto Rican|San Juan|Caribbean
Trinidad and Tobago|Trinidadian|Port of Spain|Caribbean
Argentina|Argentine|Buenos Aires|South America
Bolivia|Bolivian|Sucre|South America
Brazil|Brazilian|Brasília|South America
Chile|Chilean|Santiago|South America
Colombia|Colombian|Bogotá|South America
Ecuador|Ecuadorian|Quito|South America
Guyana|Guyanese|Georgetown|South America
Paraguay|Paraguayan|Asunción|South America
Peru|Peruvian|Lima|South America
Suriname|Surinamese|Paramaribo|South America
Uruguay|Uruguayan|Montevideo|South America
Venezuela|Venezuelan|Caracas|South America
Australia|Australian|Canberra|Oceania
Fiji|Fijian|Suva|Oceania
New Zealand|New Zealand|Wellington|Oceania
Papua New Guinea|Papua New Guinean|Port Moresby|Oceania
Samoa|Samoan|Apia|Oceania
Solomon Islands|Solomon Islander|Honiara|Oceania
Tonga|Tongan|Nukuʻalofa|Oceania
Vanuatu|Vanuatuan|Port Vila|Oceania
`;
