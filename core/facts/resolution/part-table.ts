/** What a thing of a kind has one of: the kinds, then the parts. */
export const parts = `
city town village municipality settlement: cathedral harbour harbor port airport castle university mayor population economy climate tramway metro subway council minster citadel wall walls station theatre theater hospital library stadium synagogue railway docks waterfront centre center council zoo bay houses buildings streets patron-saint town-hall city-hall main-square opera-house central-station main-station
organization organisation agency institution association federation union committee commission company firm charity railway railroad airline bank newspaper hospital orchestra club museum university college school institute laboratory academy: council board budget secretariat headquarters staff charter constitution president director chairman chairwoman chair chief director-general secretary-general assembly membership executive founder founders logo motto emblem seat library convention treasury members slogan accounts trademark head-office governing-body governing-council executive-board executive-committee annual-budget shares anthem flag statutes presidency doors supreme-body highest-body general-assembly legal-seat registered-office first-session first-secretary-general first-director first-director-general first-chairman present-name founding-treaty official-language official-languages working-language working-languages
airline: fleet
ship vessel boat liner steamer warship frigate submarine: hull crew deck captain keel wreck mast masts engine engines stern bow cargo rudder
university college school: campus garden gardens library rector chancellor vice-chancellor building buildings
museum gallery building church cathedral palace castle tower theatre theater temple hall house library: roof building collection architect dome spire nave organ garden entrance interior ceiling façade facade foundations cellar auditorium stage foyer foundation-stone cornerstone
bridge dam: span deck arch piers towers main-span main-cables
bridge dam tunnel lighthouse tower building museum ship canal railway: design designer architect builder construction
river canal: source mouth delta basin course
bridge dam tunnel lighthouse tower canal railway: opening inauguration cost
mammal bird fish insect reptile amphibian: bill beak fur tail plumage skull skeleton genome
lake: shore shores outflow surface water waters ice basin
river: waters
person: family funeral burial remains ashes coffin grave tomb
mountain volcano: summit crater slopes
country nation kingdom republic empire: capital population economy army parliament government currency constitution territory
`;
