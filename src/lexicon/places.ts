// Countries, capitals, regions, seas and cities of 150,000 and more. Countries: PDDL; other names and aliases: CC0 lists and a list
// written for this project; cities and first-level regions: GeoNames (CC BY 4.0, geonames.org). One a line.

/** Places by their English names. */
export const PLACES = `

 Willemstad
A Coruña
Aachen
Aargau
Abadan
Abai
Abakan
Abbotsford
Abeokuta
Aberdeen
Abha
Abia
Abidjan
Abidjan Autonomous
Abkhazia
Abobo
Abomey-Calavi
Abruzzo
Abseron
Abu Dhabi
Abuja
Abyan
Abū Ghurayb
Acapulco de Juárez
Accra
Aceh
Ad Dakhiliyah
Ad Dhahirah
Ad Dīwānīyah
Ad-Damazin
Adamaoua
Adamawa
Adamstown
Adana
Adapazarı
Addis Ababa
Adelaide
Aden
Adiyaman
Adjara
Admiralteisky
Ado-Ekiti
Adrar
Adriatic Sea
Adygeya Republic
Adıyaman
Aegean Sea
Afar
Afghanistan
Africa
Afyonkarahisar
Agadez
Agadir
Agartala
Agdam
Agdas
Agder
Ageoshimo
Aghjabadi Rayon
Agra
Agri
Agsu
Aguadilla
Aguascalientes
Ahafo
Ahal
Ahmadnagar
Ahmedabad
Ahuachapan
Ahvaz
Aichi
Aileu
Ain Defla
Ain Temouchent
Aizawl
Ajloun
Ajman
Ajman City
Ajmer
Akashi
Akershus
Akita
Akola
Akron
Aksaray
Aksu
Aktau
Aktobe
Akure
Akwa Ibom
Al Ahmadi
Al Asimah
Al Aḩmadī
Al Bahah
Al Batinah North
Al Batinah South
Al Bayda
Al Başrah al Qadīmah
Al Buraimi
Al Butnan
Al Daayen
Al Fallūjah
Al Farwaniyah
Al Fayyūm
Al Hoceïma
Al Hudaydah
Al Hufūf
Al Jabal al Akhdar
Al Jafarah
Al Jahra
Al Jawf
Al Jazirah
Al Jubayl
Al Jufrah
Al Kharj
Al Khor
Al Khums
Al Kufrah
Al Kūt
Al Manşūrah
Al Marj
Al Marqab
Al Mawşil al Jadīdah
Al Maḩallah al Kubrá
Al Minyā
Al Mubarraz
Al Qadarif
Al Wahat
Al Wakrah
Al Ḩillah
Al Ḩudaydah
Al ‘Amārah
Al-Hasakah
Al-Qadisiyah
Al-Qassim
Al-Shahaniya
Alabama
Alagoas
Alajuela
Alandur
Alaotra Mangoro
Alappuzha
Alaska
Alba
Albacete
Albania
Alberta
Alboran Sea
Alborz
Albuquerque
Alcalá de Henares
Alcorcón
Aleppo
Alexandria
Algeria
Algiers
Ali Sabieh
Alibori
Alicante
Allahābād
Almaty
Almere Stad
Almería
Alofi
Alor Setar
Alps
Alta Verapaz
Altai
Alto Barinas
Alto Parana
Altona
Alwar
Alytus
Alīgarh
Amadora
Amagasaki
Amambay
Amanat Alasimah
Amapa
Amarillo
Amarnāth
Amasya
Amazon
Amazonas
Ambato
Ambattūr
Ambon
America
American Samoa
Americana
Amhara
Amman
Ammochostos
Amnat Charoen
Amoron'i Mania
Amritsar
Amroha
Amrāvati
Amsterdam
Amundsen Gulf
Amundsen Sea
Amur
An Giang
An Nuqat al Khams
Anaheim
Analamanga
Analanjirofo
Anambra
Ananindeua
Anantapur
Anbar
Anbu
Ancash
Anchorage
Anda
Andalusia
Andaman Sea
Andaman and Nicobar
Andes
Andhra Pradesh
Andijan
Andijon
Andorra
Andorra la Vella
Androy
Ang Thong
Angarsk
Angeles City
Angers
Angola
Angra dos Reis
Anguilla
Anhui
Anjouan
Anjō
Ankara
Annaba
Anosy
Anqing
Ansan-si
Anseba
Anshan
Anshun
Antakya
Antalya
Antananarivo
Antarctica
Antigua & Barbuda
Antigua and Barbuda
Antioquia
Antipolo
Antofagasta
Antsirabe
Antwerpen
Anyang
Anyang-si
Anzoategui
Anápolis
Aomori
Aosta Valley
Aparecida de Goiânia
Apia
Appenzell Ausserrhoden
Apulia
Apure
Apurimac
Aqaba
Aqmola
Ar Raqqah
Ar Rayyān
Arab Republic of Egypt
Arabian Sea
Aracaju
Arad
Arafura Sea
Aragatsotn
Aragon
Aragua
Arak
Aral
Aral Sea
Arapiraca
Araraquara
Ararat
Arauca
Araucania
Araçatuba
Archipelago Sea
Archway
Arctic
Ardabil
Ardabīl
Ardahan
Arecibo
Arequipa
Argentina
Argentine Republic
Argentine Sea
Arges
Ariana
Arica
Arica y Parinacota
Arizona
Arkansas
Arkhangai
Arkhangelskaya
Arkhangel’sk
Arlington
Armavir
Armenia
Arnavutköy
Arrah
Arroyo Naranjo
Arta
Artemisa
Artibonite
Artigas
Artsakh
Artvin
Aruba
Arunachal Pradesh
Arusha
Arāk
As Samawah
As Sulaymānīyah
Asahikawa
Ashanti
Ashdod
Ashgabat
Ashikaga
Asia
Asmara
Assaba
Assam
Astana
Astara
Astoria
Astrakhan
Asturias
Asuncion
Asunción
Aswan
Asyut
Asyūţ
Atacama
Atakora
Atani
Ataşehir
Athens
Atlanta
Atlantic
Atlantic Ocean
Atlantico
Atlantida
Atlantique
Atsiaman
Atsimo-Andrefana
Atsimo-Atsinanana
Atsinanana
Atsugi
Attica
Atyrau
Atyrau Oblisi
Auckland
Augsburg
Aurangabad
Aurora
Austin
Australia
Australian Capital Territory
Austria
Autonomous Region in Muslim Mindanao
Avarua
Aveiro
Awdal
Awka
Ayacucho
Aydin
Aydın
Ayeyarwady
Aysen
Az Zawiyah
Az Zāwīyah
Azad Kashmir
Azcapotzalco
Azerbaijan
Azores
Azua
Azuay
Baalbek-Hermel
Bab Ezzouar
Babil
Babruysk
Bac Ninh
Bacau
Bacolod City
Bacoor
Bacs-Kiskun
Bacău
Badakhshan
Badalona
Baden-Wurttemberg
Badghis
Bafata
Baffin Bay
Bafoussam
Bagerhat
Baghdad
Baghlan
Bagmati
Bago
Bago City
Baguio
Bahamas
Baharampur
Bahawalpur
Bahia
Bahir Dar
Bahraigh
Bahrain
Bahçelievler
Bahía Blanca
Bahādurgarh
Baicheng
Baikonur
Baishan
Baiyin
Baja California
Baja California Sur
Baja Verapaz
Bakersfield
Bakhmut
Baki
Baku
Baladiyat ad Dawhah
Baladiyat ar Rayyan
Balakovo
Balashikha
Balearic Islands
Balearic Sea
Bali
Bali Sea
Balikesir
Balikpapan
Balkan
Balkans
Balkh
Balochistan
Balqa
Balti
Baltic Sea
Baltics
Baltimore
Baluchistan
Balvanera
Balıkesir
Bamako
Bamenda
Bamingui-Bangoran
Bamyan
Banaadir
Banda Aceh
Banda Sea
Bandar Abbas
Bandar Lampung
Bandar Seri Begawan
Bandung
Banghazi
Bangka-Belitung Islands
Bangkok
Bangladesh
Bangui
Banhā
Banja Luka
Banjaran
Banjarmasin
Banjul
Banqiao
Banska Bystrica
Banteay Meanchey
Banten
Banī Suwayf
Baoding
Baoruco
Baotou
Baqubah
Barahona
Baranagar
Baranovichi
Baranya
Barbados
Barcelona
Barceloneta
Barda
Barddhamān
Bareilly
Barents Sea
Barh el Gazel
Bari
Barinas
Baringo
Barisal Division
Barisāl
Barnaul
Barquisimeto
Barra Mansa
Barrancabermeja
Barranquilla
Barreiras
Barrie
Bartin
Barueri
Baruta
Bas-Congo
Bas-Sassandra
Bas-Uele
Basel
Basel-City
Basel-Landschaft
Bashkortostan Republic
Basilicate
Basque Country
Basra
Basrah
Bass Strait
Basse-Kotto
Basse-Terre
Basseterre
Bata
Batam
Batangas
Batha
Bathinda
Batikent
Batken
Batman
Batna
Baton Rouge
Battagram
Battambang
Batu Pahat
Batumi
Baucau
Bauchi
Bauru
Bavaria
Bawshar
Bay Area
Bay of Bengal
Bay of Biscay
Bay of Campeche
Bay of Fundy
Bay of Plenty
Bayamo
Bayamon
Bayamón
Bayan Nur
Bayan-OElgii
Bayankhongor
Bayburt
Bayelsa
Bağcılar
Başakşehir
Beaufort Sea
Bechar
Beersheba
Beheira
Beihai
Beijing
Beipiao
Beira
Beirut
Bei’an
Beja
Bejaia
Bejaïa
Bekaa
Bekasi
Bekes
Belait
Belarus
Belfast
Belford Roxo
Belgaum
Belgium
Belgorod
Belgrade
Belize
Bella Vista
Bellary
Bellingshausen Sea
Bello
Belmopan
Belo Horizonte
Belém
Ben Arous
Bender
Bengaluru
Bengbu
Benghazi
Bengkulu
Bengo
Benguela
Beni
Beni Mellal
Beni Mellal-Khenifra
Beni Suweif
Benin
Benin City
Benito Juarez
Benito Juárez
Benoni
Benue
Benxi
Berat
Berazategui
Berbera
Berea
Berezniki
Bergen
Bering Sea
Berlin
Bermuda
Bern
Bertoua
Bethlehem
Betim
Betsiboka
Bexley
Beylaqan
Bhadrāvati
Bharatpur
Bharūch
Bhavnagar
Bhayandar
Bhilai
Bhimbar
Bhind
Bhiwandi
Bhiwāni
Bhopal
Bhubaneshwar
Bhusāval
Bhutan
Bhāgalpur
Bhātpāra
Bhīlwāra
Biafra
Białystok
Bibirevo
Bicol
Bida
Bielefeld
Bielsko-Biala
Bihar
Bihor
Bihār Sharīf
Bijapur
Bijelo Polje
Bila Tserkva
Bilasuvar
Bilbao
Bilecik
Bilimora
Bilāspur
Binangonan
Bingoel
Binjai
Binshangul Gumuz
Bintulu
Biobio
Bioko Norte
Biratnagar
Birkenhead
Birkirkara
Birmingham
Bishkek
Biskra
Bismarck Sea
Bissau
Bistrita-Nasaud
Bitlis
Bitola
Biysk
Bizerte
Biên Hòa
Biñan
Bjelovar-Bilogora
Black River
Black Sea
Blackpool
Blagoevgrad
Blagoveshchensk
Blantyre
Blekinge
Blida
Bloemfontein
Blue Nile
Blumenau
Bnei Brak
Boa Vista
Boaco
Bobo-Dioulasso
Bobonaro
Bocas del Toro
Bochum
Bochum-Hordel
Boeny
Bogor
Bogota
Bogota D.C.
Bogotá
Bogovinje
Bogra
Bohai Sea
Bohol Sea
Bojnūrd
Boke
Bokeo
Boksburg
Bokāro
Bolikhamsai
Bolivar
Bolivarian Republic of Venezuela
Bolivia
Bolivia (Plurinational State of)
Bologna
Bolu
Boma
Bomi
Bonaire
Bonaire, Sint Eustatius and Saba
Bong
Bongolava
Bonn
Bono
Bono East
Boqueron
Bordeaux
Bordj Bou Arreridj
Borgou
Borivli
Borkou
Borno
Borough of Arima
Borsod-Abauj-Zemplen
Borūjerd
Boshan
Bosnia
Bosnia and Herzegovina
Bosphorus
Boston
Bothnian Sea
Botosani
Botshabelo
Botswana
Bouaké
Boucle du Mouhoun
Bouenza
Bougainville
Bouira
Boumerdas
Boumerdes
Bourgogne
Bournemouth
Bouvet Island
Boyaca
Boyeros
Bozhou
Bradford
Braga
Braganca
Brahmapur
Braila
Brakna
Brakpan
Brampton
Brandenburg
Brasilia
Brasov
Brasília
Bratislava
Bratsk
Braunschweig
Brazil
Brazzaville
Braşov
Brcko
Breda
Bremen
Brent
Brescia
Brest
Bridgetown
Brisbane
Bristol
Britain
British Columbia
British Indian Ocean Territory
British Virgin Islands
Brittany
Brno
Brod-Posavina
Bronx
Brooklyn
Brownsville
Brunei
Brunei Darussalam
Brunei-Muara
Brussels
Brussels Capital
Brvenica
Bryansk
Brăila
Bubanza
Bucaramanga
Bucharest
Bucheon-si
Budapest
Budaun
Budta
Budva
Buenaventura
Buenavista
Bueng Kan
Buenos Aires
Buenos Aires F.D.
Buffalo
Bujumbura
Bujumbura Mairie
Bujumbura Rural
Bukavu
Bukhara
Bukit Mertajam
Bulandshahr
Bulawayo
Bulgan
Bulgaria
Bungoma
Buraydah
Burdur
Burgas
Burgenland
Burgos
Burhānpur
Buriram
Burkina Faso
Burlington
Burma
Burnaby
Bursa
Burundi
Bururi
Buryatiya Republic
Busan
Bushehr
Busia
Buskerud
Butembo
Butha-Buthe
Butuan
Buzau
Bydgoszcz
Bytom
Büyükçekmece
Bābol
Bāli
Bānda
Bārāsat
Bīdar
Bīkaner
Bīrjand
Būkān
Būrewāla
Bảo Lộc
Ca Mau
Caaguazu
Caazapa
Cabanas
Cabanatuan City
Cabimas
Cabinda
Cabo Delgado
Cabo Verde
Cabuyao
Cachoeiro de Itapemirim
Cagayan Valley
Cagayan de Oro
Caguas
Cahul
Cainta
Cairns
Cairo
Cajamarca
Calabar
Calabarzon
Calabria
Calamba
Calarasi
Caldas
Calgary
Cali
California
Callao
Caloocan City
Camaguey
Camagüey
Camayenne
Camaçari
Cambodia
Cambridge
Cameroon
Camotes Sea
Camp David
Campania
Campeche
Campina Grande
Campinas
Campo Grande
Campos dos Goytacazes
Can Tho City
Canada
Canakkale
Canar
Canary Islands
Canberra
Cancún
Canelones
Cangzhou
Cankiri
Cankuzo
Canoas
Cantabria
Canterbury
Cao Bang
Cape Coral
Cape Town
Cape Verde
Capiatá
Capitol Hill
Caqueta
Carabanchel
Carabobo
Caracas
Caraga
Carapicuíba
Caras-Severin
Carazo
Carchi
Cardiff
Caribbean
Caribbean Netherlands
Caribbean Sea
Carinthia
Carletonville
Carlsbad
Carolina
Carrefour
Cartagena
Cartago
Caruaru
Cary
Casablanca
Casablanca-Settat
Casanare
Cascades
Cascavel
Caspian Sea
Castelló de la Plana
Castelo Branco
Castille and Leon
Castille-La Mancha
Castries
Catalan Sea
Catalonia
Catamarca
Catania
Catano
Cauca
Caucaia
Caucasus
Causeni
Caxias do Sul
Cayenne
Cayey
Cayman Islands
Cayo
Ceara
Cebu City
Celaya
Celebes Sea
Celtic Sea
Centar Zhupa
Central African Republic
Central Aimak
Central America
Central Asia
Central Baltic Sea
Central Bohemia
Central Darfur
Central Equatoria
Central Ethiopia Regional
Central Finland
Central Greece
Central Java
Central Jutland
Central Kalimantan
Central Luzon
Central Macedonia
Central Ostrobothnia
Central Papua
Central Serbia
Central Sulawesi
Central Visayas
Central and Western
Centrale
Centralniy
Centre
Centre-Est
Centre-Nord
Centre-Ouest
Centre-Sud
Centre-Val de Loire
Centro Habana
Centurion
Ceram Sea
Cergy-Pontoise
Cerro Largo
Cesar
Cesis
Cetinje
Ceuta
Chachoengsao
Chaco
Chad
Chagang
Chagos Islands
Chaguanas
Chaharmahal and Bakhtiari
Chai Nat
Chaiyaphum
Chakwama
Chalatenango
Chalco
Champasak
Chandannagar
Chandigarh
Chandler
Changchun
Changde
Changji
Changsha
Changshu City
Changwon
Changzhi
Changzhou
Chanthaburi
Chaoyang
Chaozhou
Chapecó
Chari-Baguirmi
Charleroi
Charlotte
Charlotte Amalie
Chattanooga
Cheboksary
Chechnya
Chelyabinsk
Chemnitz
Chengde
Chengdu
Chenghua
Chengzhong
Chennai
Chenzhou
Cheonan
Cheongju-si
Cherepovets
Cherkasy
Chernihiv
Chernivtsi
Chesapeake
Chesapeake Bay
Chetumal
Chhattisgarh
Chiang Mai
Chiang Rai
Chiapas
Chiba
Chicago
Chiclayo
Chicoloapan
Chifeng
Chigasaki
Chihuahua
Chile
Chilean Sea
Chillán
Chilpancingo
Chimaltenango
Chimborazo
Chimbote
Chimoio
Chin
China
China, Hong Kong Special Administrative Region
China, Macao Special Administrative Region
Chinandega
Chincha Alta
Chiniot
Chinju
Chiquimula
Chirchiq
Chiriqui
Chisinau
Chita
Chittagong
Chitungwiza
Chlef
Choco
Choluteca
Chon Buri
Chongjin
Chongqing
Chontales
Christchurch
Christmas Island
Chubut
Chukchi Sea
Chukha
Chukotka
Chula Vista
Chumphon
Chuncheon
Chungcheongnam-do
Chuquisaca
Chuvash Republic
Chuy
Chuzhou
Chānda
Chāpra
Chōfu
Ciampea
Cibinong
Cibitoke
Ciego de Avila
Cienfuegos
Cikupa
Cileungsir
Cilician Sea
Cimahi
Cincinnati
Ciputat
Cirebon
City of Balikpapan
City of Francistown
City of Westminster
Ciudad Apodaca
Ciudad Benito Juárez
Ciudad Bolívar
Ciudad Camilo Cienfuegos
Ciudad General Escobedo
Ciudad Guayana
Ciudad Lineal
Ciudad López Mateos
Ciudad Madero
Ciudad Nezahualcoyotl
Ciudad Obregón
Ciudad Victoria
Ciudad de la Paz
Ciudad del Carmen
Ciudad del Este
Clarendon
Cleveland
Cluj
Cluj-Napoca
Co-operative Republic of Guyana
Coacalco
Coahuila
Coatzacoalcos
Cochabamba
Cochin
Cockburn Town
Cocle
Cocos (Keeling) Islands
Cocos Islands
Coimbatore
Coimbra
Cojedes
Colima
Collines
Colombia
Colombo
Colonia
Colonia del Valle
Colorado
Colorado Springs
Columbus
Comayagua
Comilla
Commonwealth of Dominica
Commonwealth of the Bahamas
Comoe
Comoros
Conakry
Concepcion
Concepción
Congo
Congo - Brazzaville
Congo - Kinshasa
Connacht
Connecticut
Constanta
Constantine
Constanţa
Contagem
Cook Islands
Cook Islands **
Cooperation Sea
Copan
Copenhagen
Copperbelt
Coquimbo
Coral Sea
Cordillera
Cordoba
Cork
Coro
Corpus Christi
Corrientes
Corsica
Cortes
Corum
Cosmonauts Sea
Costa Rica
Cotabato
Cotia
Cotonou
Cotopaxi
County of Osijek-Baranja
Cova Lima
Covasna
Coventry
Cox’s Bāzār
Coyoacán
Craiova
Crawley
Crete
Criciúma
Crimea
Croatia
Croix-des-Bouquets
Cross River
Croydon
Csongrad
Cuanza Norte
Cuauhtémoc
Cuautitlán Izcalli
Cuautla
Cuba
Cubango
Cuddalore
Cuenca
Cuernavaca
Cuiabá
Culiacán
Cumaná
Cundinamarca
Cunene
Curaçao
Curitiba
Curug
Cuscatlan
Cusco
Cuttack
Cuvette
Cuzco
Cyprus
Czech Republic
Czechia
Częstochowa
Córdoba
Côte d'Ivoire
Côte d’Ivoire
Cúcuta
Cần Giuộc
Cần Thơ
D'Urville Sea
D.C.
DPRK
DRC
Da Nang
Da Nang City
Dadonghai
Dadra and Nagar Haveli and Daman and Diu
Dadukou
Daegu
Daejeon
Dagestan
Dagupan
Dajabon
Dak Lak
Dakahlia
Dakar
Dakhlet Nouadhibou
Dalarna
Dalian
Daliang
Dallas
Daloa
Damanhūr
Damascus
Dambovita
Damietta
Dammam
Dandong
Danube
Daqing
Dar es Salaam
Daraa
Darbhanga
Darfur
Darhan Uul
Darnah
Dasmariñas
Dasoguz
Datong
Daugavpils
Davangere
Davao
Davis Sea
Davis Strait
Daykundi
Daşoguz
Dead Sea
Debar
Debrecen
Debub
Dededo
Deep South
Deer Valley
Dehiwala-Mount Lavinia
Dehra Dūn
Deir ez-Zor
Delaware
Delchevo
Delegación Cuajimalpa de Morelos
Delhi
Delta
Delta Amacuro
Demerara-Mahaica
Democratic People's Republic of Korea
Democratic Republic of Sao Tome and Principe
Democratic Republic of Timor-Leste
Democratic Republic of the Congo
Democratic Socialist Republic of Sri Lanka
Denguele
Denizli
Denmark
Denmark Strait
Denpasar
Denver
Depok
Dera Ghazi Khan
Derby
Des Moines
Detroit
Dewas
Deyang
Dezhou
Dhaka
Dhaka Division
Dhamar
Dhamār
Dhanbād
Dhi Qar
Dhofar
Dhūlia
Diadema
Diana
Diaoyu Islands
Diber
Diego Garcia
Diego Martin Regional Corporation
Diepsloot
Diez de Octubre
Diffa
Dihok
Dikhil
Dili
Dinapore
Dindigul
Dingzhou
Dinājpur
Diourbel
Dire Dawa
District of Columbia
Distrito Federal
Divinópolis
Diyala
Diyarbakir
Diyarbakır
Djelfa
Djibloho
Djibouti
Djougou
Dnipro
Dnipropetrovsk
Dobrich
Dodoma
Doha
Dokdo
Dolj
Dombivli
Dominica
Dominican Republic
Donaustadt
Donbas
Donbass
Doncaster
Donetsk
Dong Nai
Dong Thap
Donga
Dongguan
Donghai
Dongling
Donostia / San Sebastián
Dortmund
Dosquebradas
Dosso
Douala
Douglas
Dourados
Downing Street
Draa-Tafilalet
Drake Passage
Drenthe
Dresden
Drochia
Duarte
Dubai
Dublin
Dubrovnik-Neretva
Dudley
Duhok
Duisburg
Duque de Caxias
Durango
Durazno
Durban
Durg
Durgapur
Durham
Durres
Dushanbe
Duzce
Dzabkhan
Dzaoudzi
Dzerzhinsk
Düsseldorf
East Africa
East Aimak
East Asia
East Azerbaijan
East Berbice-Corentyne
East Chattanooga
East China Sea
East Coast
East Flatbush
East Gobi Aymag
East Java
East Jerusalem
East Kalimantan
East Kasai
East Kazakhstan
East London
East Macedonia and Thrace
East New Britain
East New York
East Nusa Tenggara
East Sepik
East Siberian Sea
East Timor
Eastern Cape
Eastern Darfur
Eastern Equatoria
Eastern Europe
Eastern Highlands
Eastern Republic of Uruguay
Eastern Visayas
Ebonyi
Ebute Ikorodu
Ecatepec de Morelos
Ech Chettia
Ecuador
Edinburgh
Edirne
Edmonton
Edéa
Efon-Alaaye
Egypt
Ehime
Eimsbüttel
Eindhoven
Eixample
Ekiti
El Achir
El Bayadh
El Daein
El Fasher
El Menia
El Mghair
El Obeid
El Oro
El Oued
El Paraiso
El Paso
El Progreso
El Salvador
El Seibo
El Tarf
El Tigre
El-Aaiun
Elazig
Elazığ
Elbasan
Elche
Eldoret
Elk Grove
Ellore
Eloy Alfaro
Embu
Emilia-Romagna
Engel’s
England
English Channel
Ennedi-Est
Ennedi-Ouest
Enschede
Ensenada
Entre Rios
Enugu
Envigado
Epirus
Equateur
Equatorial Guinea
Erbil
Erfurt
Eritrea
Ermera
Erzincan
Erzurum
Escaldes-Engordany
Esch-sur-Alzette
Escondido
Escuintla
Esenler
Esenyurt
Esfahan
Eskisehir
Eskişehir
Esmeraldas
Espaillat
Espirito Santo
Espoo
Essen
Esteli
Estonia
Estuaire
Eswatini
Ethiopia
Etobicoke
Etāwah
Eugene
Euphrates
Europe
Evora
Extremadura
Ezhou
FATA
Faisalabad
Faiyum
Fajardo
Falcon
Falkland Islands
Falklands
Fallujah
Far East
Far North
Farah
Faranah
Faridabad
Faro
Faroe Islands
Farrukhābād
Fars
Faryab
Fatehpur
Fatick
Favoriten
Fayetteville
Federal Democratic Republic of Ethiopia
Federal Republic of Germany
Federal Republic of Nigeria
Federal Republic of Somalia
Federated States of Micronesia
Federation of B&H
Federative Republic of Brazil
Feira de Santana
Fejer
Fendou
Fenghuang
Fergana
Ferghana Valley
Ferizaj
Ferraz de Vasconcelos
Fes-Meknes
Fianarantsoa
Fier
Fiji
Finland
Finnmark
Fitovinany
Flacq
Flanders
Flevoland
Florence
Flores
Flores Sea
Floresti
Florianópolis
Florida
Floridablanca
Floridsdorf
Flying Fish Cove
Fontana
Fordo
Fordow
Formosa
Fort Collins
Fort Lauderdale
Fort Wayne
Fort Worth
Fort-de-France
Fortaleza
Foshan
Foz do Iguaçu
Franca
France
Francisco Morato
Francisco Morazan
Frankfurt am Main
Freeport
Freetown
Freiburg
Fremont
French Guiana
French Polynesia
French Republic
French Southern Territories
Fresno
Fribourg
Friesland
Frisco
Friuli Venezia Giulia
Fuencarral-El Pardo
Fuenlabrada
Fujairah
Fuji
Fujian
Fujisawa
Fukien
Fukui
Fukui-shi
Fukuoka
Fukushima
Fukuyama
Fuling
Funafuti
Fushun
Fuxin
Fuyang
Fuzhou
Fuzuli
Fyzābād
Fès al Bali
Fīrozābād
GJien Bien
Gabes
Gabon
Gabonese Republic
Gaborone
Gabrovo
Gabu
Gadag
Gadag-Betageri
Gaevleborg
Gafsa
Gagauzia
Gajuwaka
Galati
Galaţi
Galguduud
Galicia
Gambela
Gambia
Gandajika
Gandaki Pradesh
Gandhinagar
Gangneung
Gangwon-do
Gangānagar
Ganja
Ganja City
Gansu
Gaomi
Gaoping
Gaozhou
Garden Grove
Garissa
Garland
Garoua
Gash-Barka
Gasteiz / Vitoria
Gatineau
Gauteng
Gaya
Gaza
Gaza Strip
Gaziantep
Gdańsk
Gdynia
Gebze
Gedo
Geelong
Gegharkunik
Geita
Gelderland
Gelsenkirchen
Geneina
General Santos
Geneva
Genoa
Gent
Genève
George Town
Georgetown
Georgia
Germany
Getafe
Gevgelija
Ghana
Ghanzi
Gharbia
Ghardaia
Ghazni
Ghowr
Ghāziābād
Gia Lai
Gibraltar
Gifu
Gifu-shi
Gijón
Gilan
Gilbert
Gilbert Islands
Gilgit-Baltistan
Gimcheon
Giresun
Gisborne
Gitega
Giurgiu
Giza
Gjakova
Gjilan
Gjirokaster
Glasgow
Glendale
Gliwice
Gloucester
Goeycay
Goh-Djiboua
Goias
Goiânia
Golan Heights
Gold Coast
Golestan
Gol’yanovo
Gombe
Gondar
Gorakhpur
Gorgol
Gorgān
Gorj
Gorno-Badakhshan
Gorontalo
Gostivar
Gosāba
Gotland
Governador Valadares
Govi-Altai
Goyang-si
Goygol Rayon
Grad Skopje
Granada
Grand Bassa
Grand Duchy of Luxembourg
Grand Est
Grand Gedeh
Grand Port
Grand Prairie
Grand Rapids
Grand'Anse
Grande Comore
Granma
Gravataí
Graz
Great Australian Bight
Great Britain
Greater Accra
Greater Noida
Greater Poland
Greater Sudbury
Greece
Greenland
Greenland Sea
Greensboro
Grenada
Grenoble
Grisons
Grodnenskaya
Groningen
Gros-Islet
Ground Zero
Grozny
Groznyy
Grytviken
Guacara
Guadalajara
Guadalcanal
Guadalupe
Guadeloupe
Guaira
Guam
Guanacaste
Guanajuato
Guangdong
Guangshui
Guangxi
Guangyuan
Guangzhou
Guankou
Guantanamo
Guantanamo Bay
Guantánamo
Guarapuava
Guarda
Guarenas
Guarico
Guarujá
Guarulhos
Guatemala
Guatemala City
Guatire
Guaviare
Guayama
Guayaquil
Guayas
Guaynabo
Guelma
Guelmim-Oued Noun
Guemueshane
Guera
Guernsey
Guerrero
Guidimaka
Guilin
Guinea
Guinea-Bissau
Guiyang
Guizhou
Gujarat
Gujranwala
Gujrat
Gulbarga
Gulf
Gulf St Vincent
Gulf of Aden
Gulf of Alaska
Gulf of Bothnia
Gulf of California
Gulf of Carpentaria
Gulf of Finland
Gulf of Guinea
Gulf of Maine
Gulf of Mexico
Gulf of Oman
Gulf of Riga
Gulf of Sidra
Gulf of St. Lawrence
Gulf of Thailand
Gulf of Venezuela
Guli
Gumi
Guna
Gunma
Gunsan
Guntur
Gurgaon
Guri-si
Gusau
Gustavia
Gustavo Adolfo Madero
Guwahati
Guyana
Guyane
Guyong
Gwalior
Gwangju
Gyeonggi-do
Gyeongju
Gyeongsangbuk-do
Gyeongsangnam-do
Gyor-Moson-Sopron
Gómez Palacio
Göteborg
Gāndhīdhām
Ha Tinh
Ha'il
Hachinohe
Hachiōji
Haciqabul
Hadano
Hadjer-Lamis
Haeju
Hafar Al-Batin
Hafizabad
Hagatna
Hagen
Hai Phong
Haicheng
Haifa
Haikou
Hailar
Hainan
Haiphong
Haiti
Hajdu-Bihar
Hajjah
Hakkari
Hakodate
Halabja
Haldia
Halifax
Halland
Halmahera Sea
Hama
Hamadan
Hamadān
Hamamatsu
Hamburg
Hamburg-Mitte
Hamburg-Nord
Hamhŭng
Hamilton
Hamilton city
Hamm
Handan
Hangu
Hangzhou
Hannover
Hanoi
Hanumāngarh
Harare
Harari
Harbin
Harburg
Hargeysa
Harghita
Haridwar
Harjumaa
Harlem
Haryana
Hashemite Kingdom of Jordan
Haskovo
Hat Yai
Hatay
Hato Mayor
Haut-Katanga
Haut-Lomami
Haut-Mbomou
Haut-Ogooue
Haut-Uele
Haute-Kotto
Hauts-Bassins
Hauts-de-France
Havana
Hawaii
Hawalli
Hawke's Bay
Hayward
Haz-Zabbar
Heard & McDonald Islands
Heard Island and McDonald Islands
Hebei
Hebi
Hebron
Hefei
Hegang
Heilongjiang
Hellenic Republic
Helmand
Helsinki
Henan
Henderson
Hengshui
Hengyang
Hentiy
Herat
Herceg Novi
Heredia
Hermanas Mirabal
Hermosillo
Herne
Heroica Matamoros
Herzegovina
Herāt
Hesse
Heves
Heze
Hhohho
Hialeah
Hidalgo
Higashimurayama
Highland Papua
Hiiraan
Himachal Pradesh
Himalayas
Himeji
Hincesti
Hindu Kush
Hino
Hirakata
Hiratsuka
Hirosaki
Hiroshima
Hisar
Hitachi
Hitachi-Naka
Ho Chi Minh City
Hobart
Hodeidah
Hodh Ech Chargi
Hodh El Gharbi
Hohhot
Hokkaido
Holguin
Holguín
Hollywood
Holy See
Holy See *
Homa Bay
Homs
Homyel'
Homyel' Voblasc'
Honchō
Honduras
Hong Kong
Honiara
Honolulu
Horlivka
Hormozgan
Horn of Africa
Horta-Guinardó
Hortaleza
Hortolândia
Hoshiārpur
Hospet
Houaphan
Houston
Hovd
Hradec Kralove
Hrodna
Hsinchu
Huai'an
Huaibei
Huainan
Hualien City
Huambo
Huancavelica
Huancayo
Huanggang
Huangshi
Huangyan
Huanuco
Huayin
Hubei
Hubli
Hudson Bay
Huehuetenango
Hugli
Huila
Huizhou
Hulan Ergi
Humacao
Humen
Hunan
Hunedoara
Hung Yen
Hungary
Huntington Beach
Huntsville
Huocheng
Huzhou
Hwaseong-si
Hyderabad
Hyesan
Hyogo
Hāora
Hāpur
Hŭngnam
H̱olon
Ialomita
Iasi
Iaşi
Ibadan
Ibagué
Ibaraki
Iceland
Ichalkaranji
Icheon-si
Ichihara
Ichinomiya
Ida-Virumaa
Idaho
Idkū
Idlib
Igdir
Ihorombe
Ijebu-Ode
Ijero-Ekiti
Ikeja
Ikire
Ikot Ekpene
Iksan
Il-Mosta
Ila Orangun
Ilam
Ile-de-France
Iles du Vent
Ilesa
Ilfov
Ilhéus
Iligan
Iligan City
Ilinden
Illinois
Ilocos
Iloilo
Ilorin
Imbabura
Imereti
Imisli
Imperatriz
Imphal
Imus
In Salah
Incheon
Inchiri
Indaiatuba
Independent State of Papua New Guinea
Independent State of Samoa
India
Indian Ocean
Indiana
Indianapolis
Indonesia
Indore
Ingrāj Bāzār
Ingushetia
Ingushetiya Republic
Inhambane
Inisa
Inner Mongolia
Innlandet
Intibuca
Ionian Islands
Ionian Sea
Iowa
Ipatinga
Ipoh
Ipswich
Iquique
Iquitos
Iran
Iran (Islamic Republic of)
Irapuato
Iraq
Iraqi Kurdistan
Irbid
Irbil
Ireland
Iringa
Irish Sea
Irkutsk
Ironville
Irvine
Irving
Ise-Ekiti
Isfahan
Ishikawa
Isiolo
Isla de la Juventud
Islamabad
Islamic Republic of Afghanistan
Islamic Republic of Iran
Islamic Republic of Mauritania
Islamic Republic of Pakistan
Islands
Isle of Man
Islington
Ismailia
Ismayilli
Isparta
Israel
Issyk-Kul
Istanbul
Istria
Itaboraí
Itabuna
Itagüí
Itajaí
Italy
Itami
Itapecerica da Serra
Itapevi
Itapua
Itaquaquecetuba
Itasy
Ituri
Ivano-Frankivsk
Ivanovo
Ivory Coast
Iwaki
Iwate
Ixtapaluca
Izabal
Izhevsk
Izmir
Iztacalco
Iztapalapa
Izumi
Jabal al Gharbi
Jabalpur
Jaboatão
Jaboatão dos Guararapes
Jabālyā
Jacareí
Jackson
Jacksonville
Jacobabad
Jaemtland
Jaffna
Jaigaon
Jaipur
Jakarta
Jalal-Abad
Jalandhar
Jalapa
Jalgaon
Jalilabad
Jalisco
Jalālābād
Jamaame
Jamaica
Jambi
Jambi City
James Bay
Jamestown
Jammu
Jammu and Kashmir
Jamnagar
Jamshedpur
Jamālpur
Japan
Jasz-Nagykun-Szolnok
Jaunpur
Java Sea
Jazan
Jeddah
Jeju City
Jeju-do
Jekabpils
Jelgava
Jember
Jendouba
Jenin
Jeollabuk-do
Jeollanam-do
Jeonju
Jerash
Jerez de la Frontera
Jersey
Jersey City
Jerusalem
Jessore
Jewish Autonomous
Jhang Sadr
Jharkhand
Jhānsi
Jiamusi
Jiangmen
Jiangsu
Jiangxi
Jianshui
Jiaojiang
Jiaozhou
Jiaozuo
Jiaxing
Jieyang
Jigawa
Jijel
Jilin
Jimeta
Jinan
Jincheng
Jingdezhen
Jingling
Jingmen
Jingzhou
Jining
Jinotega
Jinzhou
Jiujiang
Jiutai
Jiutepec
Jixi
Jizzakh
Jizzax
Ji’an
Jodhpur
Joenkoeping
Johannesburg
Johor
Johor Bahru
Joinville
Jonglei
Jordan
José C. Paz
Jowzjan
João Pessoa
Juazeiro do Norte
Juba
Judea and Samaria Area
Juiz de Fora
Jujuy
Juliaca
Jundiaí
Junin
Jurmala
Jutiapa
Juárez
Jwaneng
Jālna
Jāmuria
Jīnd
Jōetsu
Jūnāgadh
KZN
Kaafu Atoll
Kabardino-Balkariya Republic
Kabul
Kabwe
Kachin
Kaduna
Kaesong
Kaesŏng
Kaffrine
Kafr ad Dawwār
Kafr el-Sheikh
Kagawa
Kagera
Kagoshima
Kahramanmaras
Kahramanmaraş
Kahrīz
Kaifeng
Kainuu
Kairouan
Kaiyuan
Kajiado
Kakamega
Kakheti
Kakogawachō-honmachi
Kalasin
Kaliningrad
Kalininskiy
Kalmar
Kalmykiya Republic
Kaluga
Kalyān
Kamakura
Kamchatka
Kamensk-Ural’skiy
Kamianske
Kamirenjaku
Kamoke
Kampala
Kamphaeng Phet
Kampong Cham
Kampong Chhnang
Kampong Speu
Kampong Thom
Kampot
Kampung Baru Subang
Kanagawa
Kananga
Kanazawa
Kanchanaburi
Kanchipuram
Kandahar
Kandahār
Kandal
Kanem
Kanggye
Kangwon-do
Kankan
Kano
Kanpur
Kansas
Kansas City
Kanta-Haeme
Kaohsiung
Kaolack
Kara
Kara Sea
Kara Strait
Karabakh
Karabağlar
Karabuek
Karachayevo-Cherkesiya Republic
Karachi
Karaganda
Karagandy
Karaj
Karak
Karakalpakstan
Karaman
Karamay
Karbala
Kardzhali
Karelia
Karlovac
Karlsruhe
Karnali Pradesh
Karnataka
Karnāl
Karol Bāgh
Kars
Karīmnagar
Kasai
Kasai-Central
Kashgar
Kashiwa
Kashmir
Kassala
Kassel
Kasserine
Kastamonu
Kasugai
Kasukabe
Kasur
Katavi
Kathmandu
Katihar
Katowice
Katsina
Katsuta
Kaunas
Kavadarci
Kawagoe
Kawaguchi
Kawanishi
Kawasaki
Kayah
Kayanza
Kayes
Kayin
Kayseri
Kazakhstan
Kazan
Kebbi
Kebili
Kedah
Kediri
Kedougou
Keelung
Kelantan
Kemerovo
Kemo
Kendari
Kenitra
Kentucky
Kenya
Kerala
Kerguelen
Kericho
Kerman
Kermanshah
Keryneia
Kgatleng
Khabarovsk
Khabarovsk Vtoroy
Khakasiya Republic
Khamis Mushait
Khammam
Khammouane
Khan Younis
Khandwa
Khanh Hoa
Khanty-Mansia
Kharagpur
Kharkiv
Kharkov
Khartoum
Khatlon
Khenchela
Kherson
Khimki
Khmelnytskyi
Khobar
Khoevsgoel
Khomeynī Shahr
Khon Kaen
Khoroshëvo-Mnevniki
Khorramabad
Khorramshahr
Khouribga
Khowst
Khowy
Khujand
Khulna
Khulna Division
Khuzestan
Khyber Pakhtunkhwa
Khān Yūnis
Kiambu
Kichevo
Kidal
Kie-Ntem
Kiel
Kielce
Kiev
Kigali
Kigoma
Kikwit
Kilifi
Kilimanjaro
Kilis
Kimhae
Kindia
King Haakon VII Sea
Kingdom of Bahrain
Kingdom of Belgium
Kingdom of Bhutan
Kingdom of Cambodia
Kingdom of Denmark
Kingdom of Eswatini
Kingdom of Lesotho
Kingdom of Morocco
Kingdom of Norway
Kingdom of Saudi Arabia
Kingdom of Spain
Kingdom of Sweden
Kingdom of Thailand
Kingdom of Tonga
Kingdom of the Netherlands
Kingston
Kingston upon Hull
Kingstown
Kinshasa
Kiribati
Kirikkale
Kirinyaga
Kirklareli
Kirkuk
Kirov
Kirovohrad
Kirsehir
Kirundo
Kisangani
Kishiwada
Kisi
Kisii
Kismayo
Kisumu
Kitakyushu
Kitchener
Kitui
Kitwe
Klaipeda
Klaipėda
Klang
Klerksdorp
Kluang
Knoxville
Kobe
Kocaeli
Kochani
Kochi
Kogi
Koh Kong
Kohat
Kohgiluyeh and Boyer-Ahmad
Kolda
Kolhāpur
Kolkata
Kollam
Kolwezi
Komaki
Komarom-Esztergom
Komi
Komsomolsk-on-Amur
Konya
Koprivnica-Krizevci
Korba
Korce
Korea
Korean Peninsula
Korhogo
Korla
Koro Sea
Koshi
Koshigaya
Kosice
Kosovo
Kostanay
Kosti
Kostroma
Kota
Kota Bharu
Kota Kinabalu
Kotayk
Kotli
Kouffo
Koulikoro
Koungou
Kousséri
Kovrov
Kowloon
Kowloon City
Kozhikode
Košice
Krabi
Kraków
Kramators’k
Krasnodar
Krasnogvargeisky
Krasnoyarsk
Kratie
Krefeld
Kremenchuk
Kriva Palanka
Kronoberg
Kropyvnytskyi
Krugersdorp
Kryvyi Rih
Kuala Lumpur
Kuala Terengganu
Kuantan
Kuching
Kuetahya
Kujawsko-Pomorskie
Kukes
Kulim
Kultali
Kulti
Kumagaya
Kumamoto
Kumanovo
Kumasi
Kunar
Kunduz
Kunming
Kunshan
Kupang
Kurashiki
Kurdamir
Kurdistan
Kurdistan Region
Kure
Kurgan
Kuril Islands
Kurnool
Kursk
Kurume
Kushiro
Kutaisi
Kuwait
Kuwait City
Kuzbass
Kvemo Kartli
KwaZulu-Natal
Kwai Tsing
Kwale
Kwangmyŏng
Kwango
Kwanza Sul
Kwara
Kweneng
Kwilu
Kwun Tong
Kyain Seikgyi Township
Kyiv
Kyiv City
Kymenlaakso
Kyoto
Kyrgyz Republic
Kyrgyzstan
Kyustendil
Kyzylorda
Köln
Kütahya
Kākināda
Kāmārhāti
Kırıkkale
Kızıltepe
Kōfu
Kōriyama
Kūkatpalli
L'Hospitalet de Llobregat
L.A.
LA
La Altagracia
La Gi
La Guajira
La Laguna
La Libertad
La Pampa
La Paz
La Pintana
La Plata
La Rioja
La Riviere Anglaise
La Romana
La Serena
La Union
La Vega
Laayoune
Laayoune-Sakia El Hamra
Labe
Labrador Sea
Labuan
Labuan Bajo
Laccadive Sea
Lacs
Ladakh
Ladner
Lages
Laghman
Laghouat
Lagos
Lagunes
Lahij
Lahore
Lai Chau
Laikipia
Laiyang
Laizhou
Lakes
Lakewood
Lal Bahadur Nagar
Lam Dong
Lambayeque
Lampang
Lamphun
Lampung
Lamu
Lancaster
Lang Son
Langfang
Lankaran
Lanzhou
Lao Cai
Lao People's Democratic Republic
Laohekou
Laos
Lapland
Laptev Sea
Lapu-Lapu City
Lara
Laredo
Larkana
Larnaka
Las Palmas de Gran Canaria
Las Piñas
Las Tunas
Las Vegas
Latakia
Latin America
Latina
Latur
Latvia
Lautem
Laval
Lavalleja
Lawang
Lazarev Sea
Lazio
Le Havre
Lebanese Republic
Lebanon
Lebap
Leeds
Leganés
Legaspi
Leicester
Leinster
Leipzig
Leiria
Lekki
Lekoumou
Lembang
Lempira
Leningradskaya Oblast'
Leon
Leribe
Lerik
Leshan
Lesotho
Lesser Poland
Levantine Sea
Leverkusen
Lexington
Lexington-Fayette
Lezhe
León de los Aldama
Lianghu
Lianshan
Liaocheng
Liaoning
Liaoyang
Liaoyuan
Liberec
Liberia
Libertad
Libreville
Libya
Libyan Sea
Licheng
Liechtenstein
Liepaja
Liguria
Ligurian Sea
Lijiang
Likasi
Likouala
Lille
Lilongwe
Lim-Pende
Lima
Lima region
Limassol
Limburg
Limeira
Limon
Limpopo
Lincoln
Lincoln Sea
Lindi
Linfen
Linhai
Linxia Chengguanzhen
Linyi
Linz
Lipa City
Lipetsk
Lipkovo
Liquica
Lisbon
Lithuania
Litoral
Little Rock
Littoral
Liupanshui
Liverpool
Livorno
Liège
Ljubljana
Loa Janan
Lobatse
Lobaye
Lobito
Lodz
Loei
Lofa
Logan City
Logar
Logone Occidental
Logone Oriental
Logroño
Loja
Lomami
Lombardy
Lome
Lomé
London
Londrina
Long Beach
Long Xuyên
Longfeng
Longueuil
Longyearbyen
Loni
Lopburi
Lorestan
Loreto
Lori
Los Angeles
Los Lagos
Los Mochis
Los Rios
Loudi
Louga
Louisiana
Louisville
Loum
Loungnamtha
Lovech
Lower Austria
Lower Juba
Lower River
Lower Saxony
Lower Shabeelle
Lower Silesia
Lualaba
Luancheng
Luanda
Luanda Norte
Luang Prabang
Luapula
Lubbock
Lublin
Lubumbashi
Lubusz
Lucena
Lucerne
Lucknow
Ludhiāna
Ludwigshafen am Rhein
Lugansk
Luhansk
Lumbini
Lunda Sul
Luohe
Luoyang
Luqiao
Lusaka
Luton
Lutsk
Luxembourg
Luxor
Lviv
Lyon
Lyubertsy
Lyublino
Lübeck
M'Sila
Ma'an
Ma'rib
Mabalacat City
Macao
Macapá
Macau
Macedonia
Maceió
Machakos
Machala
Machida
Machilīpatnam
Madaba
Madagascar
Madang
Madeira
Madhesh
Madhya Pradesh
Madhyamgram
Madison
Madiun
Madre de Dios
Madrid
Madriz
Madurai
Maebashi
Maekel
Mafeteng
Mafraq
Magadan
Magallanes
Magdalena
Magdalena Contreras
Magdeburg
Maghreb
Magnitogorsk
Magugpo Poblacion
Magway
Maha Sarakham
Mahajanga
Maharashtra
Mahdia
Mahilyow
Mahābād
Mai-Ndombe
Maiduguri
Maine
Mainz
Majuro
Majuro Atoll
Makassar
Makati City
Makhachkala
Makiyivka
Makueni
Makurdi
Malabo
Malacca
Malakal
Malang
Malanje
Malatya
Malawi
Malaysia
Maldives
Maldonado
Male
Mali
Malingao
Malir Cantonment
Malkajgiri
Malmö
Malolos
Malta
Maltepe
Maluku
Malvinas
Malāyer
Mambere
Mambere-Kadei
Mamou
Mamoudzou
Manabi
Manado
Managua
Manama
Manati
Manaus
Manawatu-Wanganui
Manchester
Mandalay
Mandaluyong City
Mandaue City
Mandera
Mandoul
Mangalore
Mangilao
Mangystau
Manhattan
Manica
Manicaland
Maniema
Manila
Manipur
Manisa
Manitoba
Manizales
Mannheim
Manouba
Mansfield
Mansilingan
Manta
Mantampay
Manukau City
Manyara
Manzini
Maputo
Maputo City
Mar de Grau
Mar del Plata
Mara
Maracaibo
Maracanaú
Maracay
Maradi
Marakwet
Maramures
Maranhao
Mardan
Mardin
Margibi
Maria Trinidad Sanchez
Marib
Mariehamn
Marienthal
Marigot
Marijampole
Maringá
Mariupol
Mariy-El Republic
Marka
Markazi
Markham
Marlborough
Marmara Sea
Maroua
Marrakesh
Marrakesh-Safi
Marsabit
Marseille
Marshall Islands
Martinique
Marupe
Mary
Maryland
Maryvale
Marília
Mar’ino
Masan
Masaya
Mascara
Maseru
Mashhad
Mashonaland Central
Mashonaland East
Mashonaland West
Masina
Massachusetts
Masvingo
Mata Utu
Matabeleland North
Matabeleland South
Matadi
Matagalpa
Matam
Matanzas
Mataram
Mathura
Mato Grosso
Mato Grosso do Sul
Matola
Matruh
Matsudo
Matsue
Matsumoto
Matsuyama
Maturín
Maule
Mauritania
Mauritius
Mauá
Mawlamyine
Mawson Sea
Mayabeque
Mayagueez
Mayaro
Mayo-Kebbi Est
Mayo-Kebbi Ouest
Mayotte
Maysan
Mazandaran
Mazatlán
Mazovia
Mazār-e Sharīf
Mbabane
Mbandaka
Mbeya
Mbomou
Mbuji-Mayi
McKinney
Meads
Mecca
Mecklenburg-Vorpommern
Medan
Medea
Medellín
Medenine
Medina
Medinīpur
Mediterranean
Mediterranean Sea
Meerut
Meghalaya
Megimurje
Mehedinti
Meiktila
Mejicanos
Mek'ele
Meknès
Mekong
Melaka
Melaky
Melbourne
Melekeok
Melilla
Melitopol
Memphis
Menabe
Menaka
Mendoza
Mentougou
Merida
Merkezefendi
Merlo
Mersin
Meru
Mesa
Messina
Meta
Mexicali
Mexico
Mexico City
Meycauayan
Miami
Mianyang
Miass
Michigan
Michoacan
Micronesia
Micronesia (Federated States of)
Middelburg
Middle East
Middle Juba
Middle Shabele
Mideast
Midlands
Midrand
Midwest
Migori
Miguel Hidalgo
Mila
Milan
Milton Keynes
Milwaukee
Mimaropa
Minamirinkan
Minas Gerais
Minato
Mindanao
Mindanao Sea
Mingacevir City
Mingora
Minna
Minneapolis
Minnesota
Minsk
Minsk City
Minya
Miranda
Miri
Mirpur Khas
Mirtoon Sea
Mirzāpur
Misiones
Miskolc
Misrata
Misratah
Mississauga
Mississippi
Missouri
Mito
Mitrovica
Mixco
Miyagi
Miyazaki
Mizoram
Mişrātah
Modena
Modesto
Mogadishu
Mogi das Cruzes
Mogilev
Mohale's Hoek
Mohammedia
Moheli
Moka
Mokolo
Mokotów
Mokpo
Moldova
Molise
Molucca Sea
Mombasa
Monaco
Monagas
Monastir
Monclova
Mongala
Monghyr
Mongolia
Mono
Monrovia
Monsenor Nouel
Montagnes
Montana
Monte Cristi
Monte Plata
Montenegro
Monterrey
Montería
Montes Claros
Montevideo
Montgomery
Montpellier
Montréal
Montserrado
Montserrat
Monufia
Monywa
Mopti
Moquegua
Moratuwa
Moravian-Silesian
Morazan
Mordoviya Republic
More og Romsdal
Morelia
Morelos
Morena
Moreno Valley
Morioka
Morobe
Morocco
Morogoro
Morona-Santiago
Moroni
Morón
Morādābād
Moscow
Moshi
Mossoró
Mostaganem
Mosul
Mount Lebanon
Moxico
Moyen-Chari
Moyen-Ogooue
Mozambique
Mozambique Channel
Mpumalanga
Mtwara
Mubarak al Kabir
Mubi
Muchinga
Mucumpiz
Mudanjiang
Mudug
Mueang Nonthaburi
Mugla
Muhafazat Hadramaout
Muharraq
Mukalla
Mukdahan
Multan
Mumbai
Munich
Munster
Murang'A
Muratpaşa
Murcia
Mures
Muridke
Murmansk
Murwāra
Murzuq
Musaffah
Musandam
Muscat
Mutare
Muthanna
Muzaffargarh
Muzaffarnagar
Muzaffarpur
Muzaffarābād
Mwanza
Mwene-Ditu
Myanmar
Myeik
Mykolaiv
Mykolayiv
Mymensingh
Mymensingh Division
Mysore
Mytishchi
Mzuzu
Málaga
Mérida
Móstoles
Mönchengladbach
Mülheim
Münster
Mālegaon
N'Djamena
NSW
NYC
Naama
Nabatieh
Naberezhnyye Chelny
Nabeul
Nablus
Nacala
Nacional
Nadiād
Naga
Nagaland
Nagano
Nagaoka
Nagareyama
Nagasaki
Nagorno-Karabakh
Nagoya
Nagpur
Naha
Naihāti
Nairobi
Najaf
Najafgarh
Najafābād
Najran
Najrān
Nakhchivan
Nakhon Nayok
Nakhon Pathom
Nakhon Phanom
Nakhon Ratchasima
Nakhon Sawan
Nakhon Si Thammarat
Nakuru
Nalut
Nal’chik
Nam Định
Namangan
Namibe
Namibia
Nampo
Nampula
Namp’o
Nana-Grebizi
Nana-Mambere
Nanchang
Nanchong
Nanded
Nandi
Nandyāl
Nangarhar
Nangi
Nanjing
Nanning
Nanpiao
Nanping
Nantes
Nantong
Nanyang
Naples
Napo
Nara
Nara-shi
Narathiwat
Narela
Narino
Narok
Narsingdi
Naryn
Nasarawa
Nashik
Nashville
Nasiriyah
Nassau
Natal
Natanz
National Capital
Natore
Naucalpan de Juárez
Nauru
Navarre
Navi Mumbai
Navoiy
Navotas
Navsāri
Nawabshah
Nay Pyi Taw
Nayarit
Nazran’
Nazrēt
Naz̧arābād
Ndola
Neamt
Near East
Nebraska
Neembucu
Neftcala
Negeri Sembilan
Negotino
Neijiang
Neiva
Nellore
Nelson
Nenets
Nepal
Nepean
Netanya
Netherlands
Neuchatel
Neue Neustadt
Neukölln
Neuquen
Neuquén
Neuss
Nevada
Nevsehir
New Aquitaine
New Brunswick
New Cairo
New Caledonia
New Delhi
New England
New Hampshire
New Jersey
New Kingston
New Mexico
New Orleans
New Providence
New South Memphis
New South Wales
New Valley
New York
New York City
New Zealand
Newark
Newcastle
Newcastle upon Tyne
Newfoundland and Labrador
Newport
Newport News
Neyagawa
Neyshābūr
Ngaoundéré
Nghe An
Ngouni
Ngozi
Ngwaketsi
Nha Trang
Niamey
Niari
Niassa
Nicaragua
Nicolás Romero
Nicosia
Nigde
Niger
Nigeria
Niigata
Nijmegen
Nile
Nimba
Nimroz
Nineveh
Ningbo
Ningxia
Ninh Binh
Nippes
Nishi-Tokyo-shi
Nishinomiya-hama
Niterói
Nitra
Niue
Niue **
Nizhnekamsk
Nizhnevartovsk
Nizhniy Novgorod
Nizhny Novgorod
Nizhny Tagil
Nizāmābād
Njombe
Nnewi
Nogales
Nograd
Noida
Nong Bua Lamphu
Nong Khai
Nonthaburi
Nord
Nord-Est
Nord-Ouest
Nord-Ubangi
Nordland
Norfolk
Norfolk Island
Normandy
Norrbotten
Norte de Santander
North Aegean
North Africa
North America
North Bank
North Brabant
North Caribbean Coast
North Carolina
North Caucasus
North Central
North Chungcheong
North Dakota
North Denmark
North East
North Hamgyong
North Holland
North Hwanghae
North Kalimantan
North Karelia
North Kazakhstan
North Khorasan
North Kivu
North Kordofan
North Korea
North Las Vegas
North Lebanon
North Macedonia
North Maluku
North Ossetia-Alania
North Ostrobothnia
North Rhine-Westphalia
North Savo
North Sea
North Shore
North Sinai
North Sulawesi
North Sumatra
North Waziristan
North West
North Western
North York
Northampton
Northern Bahr al Ghazal
Northern Borders
Northern Cape
Northern Darfur
Northern Europe
Northern Ireland
Northern Mariana Islands
Northern Mindanao
Northern Red Sea
Northern Territory
Northland
Northwest Territories
Norway
Norwegian Sea
Norwich
Nossa Senhora do Socorro
Nottingham
Nou Barris
Nouakchott
Nouakchott North
Nouakchott West
Noumea
Nouméa
Nova Friburgo
Nova Iguaçu
Nova Scotia
Novgorod
Novi Sad
Novo Hamburgo
Novocherkassk
Novokuznetsk
Novorossiysk
Novosibirsk
Nowrangapur
Nuble
Nueva Esparta
Nueva Segovia
Nuevo Laredo
Nuevo Leon
Nugaal
Nuku'alofa
Nukus
Nuku‘alofa
Numazu
Nur-Sultan
Nuuk
Nyala
Nyamira county
Nyandarua
Nyanga
Nyeri
Nzerekore
Nürnberg
Nāgarpur
Nāgercoil
Nāngloi Jāt
Nārāyanganj
N’dalatando
O'Higgins
OEmnoegovi
OErebro
OEstergoetland
OEvoerhangay
Oakland
Oakville
Oaxaca
Oberhausen
Obihiro
Obock
Occitanie
Oceania
Oceanside
Ocotepeque
Ocumare del Tuy
Odawara
Odesa
Odessa
Odisha
Ogaden
Ogooue-Ivindo
Ogooue-Lolo
Ogooue-Maritime
Ogre
Ogun
Ohio
Ohrid
Oita
Ojo de Agua
Okanagan
Okara
Okayama
Okazaki
Okene
Okinawa
Oklahoma
Oklahoma City
Olancho
Oldenburg
Olinda
Olomouc
Olongapo
Olsztyn
Omaha
Oman
Ombella-M'Poko
Omdurman
Omran
Omsk
Ondo
Ongole
Onitsha
Ontario
Opole
Opstina Niksic
Oradea
Orai
Oran
Orange Walk
Oranjestad
Ordos
Ordu
Oregon
Orellana
Orenburg
Oresund Strait
Orhei
Orhon
Oriental
Orlando
Ormoc
Oromia
Oromiya
Orsk
Oruro
Oryol oblast
Orël
Orūmīyeh
Osaka
Osan
Osasco
Osh
Oshawa
Oslo
Osmaniye
Osnabrück
Osogbo
Ostfold
Ostrava
Ostrobothnia
Osun
Otago
Otar Meanchey
Ottawa
Ouadai
Ouagadougou
Ouaka
Ouargla
Oudomxai
Oueme
Ouest
Ouham
Ouham-Fafa
Ouham-Pende
Oujda-Angad
Ouled Djellal
Oum el Bouaghi
Our Lady of Carmo
Overijssel
Overland Park
Oviedo
Owerri
Oxford
Oxnard
Oyama
P'yongan-bukto
Paarl
Pachuca de Soto
Pacific
Pacific Northwest
Pacific Ocean
Padang
Padova
Paernumaa
Pafos
Pagadian
Pago Pago
Pahang
Paijat-Hame
Pailin
Pak Kret
Pakistan
Paktia
Palau
Palembang
Palermo
Palestine
Palestinian territories
Palikir
Pallāvaram
Palma
Palmas
Palmdale
Palmira
Paltan
Palu
Pamplemousses
Pamplona
Pamulang
Panalanoy
Panama
Panama Canal
Panama City
Panama Oeste
Panamá
Panchkula
Pando
Panevezys
Panjshir
Panshan
Papeete
Papua
Papua New Guinea
Para
Paracel Islands
Paraguay
Paraiba
Parakou
Paramaribo
Parana
Paraná
Parauapebas
Parbhani
Pardubice
Paris
Parnamirim
Parung
Parwan
Pasadena
Pasarkemis
Pasay
Pasco
Pasig City
Pasragad Branch
Passo Fundo
Pastaza
Pasto
Pasuruan
Patagonia
Pathein
Pathum Thani
Pathānkot
Patiāla
Patna
Pattani
Paulista
Pavlodar
Pays de la Loire
Paysandu
Pazardzhik
Pechora Sea
Pekalongan
Pekanbaru
Peloponnese
Pelotas
Pemalang
Pematangsiantar
Pemba North
Pemba South
Pembroke Pines
Penang
Pennsylvania
Penza
People's Democratic Republic of Algeria
People's Republic of Bangladesh
People's Republic of China
Peoria
Perak
Peravia
Perbaungan
Percut
Pereira
Perlis
Perm
Pernambuco
Pernik
Persia
Persian Gulf
Perth
Peru
Peshawar
Petaling Jaya
Petare
Petaẖ Tiqwa
Peten
Peterborough
Petrolina
Petropavl
Petropavlovsk-Kamchatsky
Petrozavodsk
Petrópolis
Phan Thiết
Phang Nga
Phatthalung
Phayao
Phetchabun
Phetchaburi
Phichit
Philadelphia
Philippine Sea
Philippines
Philipsburg
Phitsanulok
Phnom Penh
Phoenix
Phra Nakhon Si Ayutthaya
Phra Pradaeng
Phrae
Phu Tho
Phuket
Piaui
Pichincha
Piedmont
Piedras Negras
Pietermaritzburg
Pikine
Pilar
Pilsen
Pimpri
Pinar del Rio
Pinar del Río
Pingdingshan
Pingxiang
Piracicaba
Piraeus
Pirkanmaa
Pitcairn
Piteşti
Pittsburgh
Piura
Plaines Wilhems
Planaltina
Plano
Plateau
Plateau-Central
Plateaux
Pleven
Pljevlja
Ploieşti
Plovdiv
Plumbon
Plurinational State of Bolivia
Plymouth
Plzen
Podgorica
Podlasie
Podolsk
Pohang
Pohnpei
Point Fortin
Pointe-Noire
Pokhara
Poland
Poltava
Pomerania
Pomona
Ponce
Ponta Grossa
Pontianak
Poole
Popayán
Port Elizabeth
Port Harcourt
Port Louis
Port Moresby
Port Said
Port Saint Lucie
Port Sudan
Port Vila
Port of Spain
Port-Vila
Port-au-Prince
Port-aux-Francais
Port-de-Paix
Portalegre
Portland
Porto
Porto Alegre
Porto Velho
Porto-Novo
Portoviejo
Portsmouth
Portugal
Portuguesa
Portuguese Republic
Posadas
Potosi
Poza Rica de Hidalgo
Pozega-Slavonia
Poznań
Prachin Buri
Prachuap Khiri Khan
Praga Południe
Prague
Prahova
Praia
Praia Grande
Prato
Preah Sihanouk
Preah Vihear
Presidente Hayes
Presidente Prudente
Presov
Preston
Pretoria
Prey Veng
Prilep
Primorje-Gorski Kotar
Primorye
Prince Edward Island
Prince Gustav Adolf Sea
Principality of Andorra
Principality of Liechtenstein
Principality of Monaco
Pristina
Prizren
Probolinggo
Proddatūr
Prokop’yevsk
Provence-Alpes-Cote d'Azur
Providence
Pskov
Pucallpa
Puducherry
Puebla
Puente Alto
Puente de Vallecas
Puerto Cabello
Puerto La Cruz
Puerto Montt
Puerto Plata
Puerto Princesa
Puerto Rico
Puerto Vallarta
Punakha
Pune
Punjab
Puno
Puntarenas
Puntland
Punāsa
Puri
Purnia
Pursat
Purwakarta
Purwodadi
Purwokerto
Puthia
Putian
Putrajaya
Putumayo
Puyang
Puyang Chengguanzhen
Pwani
Pyeongchang
Pyongyang
Pátra
Pécs
Pétionville
Pābna
Pāli
Pānihāti
Pānīpat
Pār Naogaon
Pātan
Qacha's Nek
Qalyubia
Qapqal
Qarchak
Qarshi
Qashqadaryo
Qatar
Qazax
Qazvin
Qena
Qianjiang
Qingdao
Qinghai
Qingyuan
Qinhuangdao
Qinā
Qionghai
Qiqihar
Qom
Qormi
Qo‘qon
Quang Ngai
Quang Ninh
Quang Tri
Quanzhou
Quba
Quebec
Queens
Queensland
Quelimane
Queretaro
Quetta
Quetzaltenango
Quezon City
Qui Nhon
Quiche
Quilmes
Quindio
Quintana Roo
Quito
Quneitra
Qusar
Quthbullapur
Quthing
Québec
Rabat
Rabat-Sale-Kenitra
Radom
Radovish
Raebareli
Rafah
Rahim Yar Khan
Raionul Edinet
Raipur
Rajasthan
Rajshahi Division
Rakhine
Raleigh
Ramadi
Ramagundam
Ramallah
Rancagua
Ranchi
Rancho Cucamonga
Randburg
Rangpur
Rangpur Division
Ranong province
Raqqa
Rarotonga
Ras Al Khaimah
Ras Al Khaimah City
Rasht
Rason
Ratanakiri
Ratchaburi
Ratlām
Raurkela
Rawalpindi
Rayong
Razavi Khorasan
Razgrad
Ra’s Bayrūt
Recife
Red Sea
Red Square
Reggio Calabria
Regina
Reims
Relizane
Rengasdengklok
Rennes
Reno
Republic of Albania
Republic of Angola
Republic of Armenia
Republic of Austria
Republic of Azerbaijan
Republic of Belarus
Republic of Benin
Republic of Botswana
Republic of Bulgaria
Republic of Burundi
Republic of Cabo Verde
Republic of Cameroon
Republic of Chad
Republic of Chile
Republic of Colombia
Republic of Congo
Republic of Costa Rica
Republic of Croatia
Republic of Cuba
Republic of Cyprus
Republic of Djibouti
Republic of Ecuador
Republic of El Salvador
Republic of Equatorial Guinea
Republic of Estonia
Republic of Fiji
Republic of Finland
Republic of Ghana
Republic of Guatemala
Republic of Guinea
Republic of Guinea-Bissau
Republic of Haiti
Republic of Honduras
Republic of Iceland
Republic of India
Republic of Indonesia
Republic of Iraq
Republic of Italy
Republic of Kazakhstan
Republic of Kenya
Republic of Kiribati
Republic of Korea
Republic of Latvia
Republic of Liberia
Republic of Lithuania
Republic of Madagascar
Republic of Malawi
Republic of Maldives
Republic of Mali
Republic of Malta
Republic of Mauritius
Republic of Moldova
Republic of Mozambique
Republic of Namibia
Republic of Nauru
Republic of Nicaragua
Republic of North Macedonia
Republic of Palau
Republic of Panama
Republic of Paraguay
Republic of Peru
Republic of Poland
Republic of Rwanda
Republic of San Marino
Republic of Senegal
Republic of Serbia
Republic of Seychelles
Republic of Sierra Leone
Republic of Singapore
Republic of Slovenia
Republic of South Africa
Republic of South Sudan
Republic of Suriname
Republic of Tajikistan
Republic of Trinidad and Tobago
Republic of Tunisia
Republic of Tyva
Republic of Uganda
Republic of Uzbekistan
Republic of Vanuatu
Republic of Yemen
Republic of Zambia
Republic of Zimbabwe
Republic of the Congo
Republic of the Gambia
Republic of the Marshall Islands
Republic of the Niger
Republic of the Philippines
Republic of the Sudan
Republic of the Union of Myanmar
Republican Subordination
Republika Srpska
Resen
Resistencia
Retalhuleu
Reunion
Rewa
Reykjavik
Reykjavík
Reynosa
Rezekne
Rheinland-Pfalz
Rhine
Rhode Island
Rhone-Alpes
Riau
Riau Islands
Ribeirão Preto
Ribeirão das Neves
Richards Bay
Richmond
Richmond Hill
Rif-dimashq
Riga
Riiser-Larsen Sea
Rio Branco
Rio Claro
Rio Grande
Rio Grande do Norte
Rio Grande do Sul
Rio Negro
Rio Verde
Rio de Janeiro
Risaralda
Rishon LeẔiyyon
Rivas
River Nile
Rivera
Riverside
Riviere du Rempart
Rivne
Riyadh
Rize
Rizhao
Road Town
Rocha
Rochester
Rogaland
Rohini
Rohtak
Roi Et
Romania
Rome
Rondonia
Rondonópolis
Roodepoort
Roraima
Rosario
Roseau
Ross Sea
Rostock
Rostov
Rostov-na-Donu
Rotterdam
Rubtsovsk
Rukwa
Rumonge
Russeifa
Russia
Russian Federation
Ruvuma
Rwanda
Ryazan
Ryazan’
Rybinsk
Rzeszów
Réunion
Río Cuarto
Rāichūr
Rāiganj
Rāj-Nāndgaon
Rājahmundry
Rājkot
Rājshāhi
Rāmgundam
Rāmpur
Rạch Giá
Sa Dec
Sa Kaeo
Sa'dah
Saarbrücken
Saarland
Saatli
Sabadell
Sabah
Sabaragamuwa
Sabha
Sabirabad
Sabzevar
Sacatepequez
Sacramento
Saddiqabad
Safi
Sagaing
Sahara
Sahel
Sahiwal
Sahāranpur
Sai Kung
Saida
Saidpur
Saint Andrew
Saint Ann
Saint Anthony
Saint Barthélemy
Saint Catherine
Saint Croix Island
Saint Francis Xavier
Saint Gallen
Saint George
Saint George Basseterre
Saint George's
Saint Helena
Saint Helier
Saint James
Saint John
Saint John’s
Saint Kitts and Nevis
Saint Lucia
Saint Martin (French Part)
Saint Michael
Saint Paul
Saint Paul's Bay
Saint Peter
Saint Peter Port
Saint Petersburg
Saint Pierre and Miquelon
Saint Thomas Island
Saint Vincent and the Grenadines
Saint-Denis
Saint-Louis
Saint-Pierre
Saint-Étienne
Saipan
Saitama
Sakai
Sakarya
Sakha
Sakhalin
Saki
Sakon Nakhon
Sakura
Salah ad Din
Salaj
Salamanca
Salamat
Salaspils
Salatiga
Salavan
Salavat
Salem
Salinas
Salish Sea
Salt Lake City
Salta
Saltillo
Salto
Salton Sea
Salvador
Salyan
Salzburg
Salé Al Jadida
Samangan
Samara
Samarinda
Samarkand
Samarqand
Samaxi
Sambalpur
Sambhal
Samburu
Samegrelo and Zemo Svaneti
Samoa
Samsun
Samtskhe-Javakheti
Samut Prakan
Samut Sakhon
Samut Songkhram
San Andres y Providencia
San Antonio
San Bernardino
San Bernardo
San Blas-Canillejas
San Cristobal
San Cristóbal
San Cristóbal de las Casas
San Diego
San Fernando
San Fernando del Valle de Catamarca
San Francisco
San Jose
San Jose de Ocoa
San Jose del Monte
San José
San Juan
San Juan/Laventille
San Lorenzo
San Luis
San Luis Potosi
San Luis Potosí
San Luis Río Colorado
San Marcos
San Marino
San Martin
San Miguel
San Miguel de Tucumán
San Miguel del Padrón
San Miguelito
San Nicolás de los Garza
San Pablo
San Pablo de las Salinas
San Pedro
San Pedro Sula
San Pedro de Macoris
San Pedro de Macorís
San Salvador
San Salvador de Jujuy
San Vicente
San-Pédro
Sana'a
Sanaa
Sanaag
Sanandaj
Sancaktepe
Sanchez Ramirez
Sancti Spiritus
Sandakan
Sangha
Sangha-Mbaere
Sangre Grande Regional Corporation
Sankuru
Sanliurfa
Sanming
Sanshui
Sant Martí
Santa Ana
Santa Barbara
Santa Bárbara d'Oeste
Santa Catarina
Santa Clara
Santa Clarita
Santa Cruz
Santa Cruz de Tenerife
Santa Cruz de la Sierra
Santa Elena
Santa Fe
Santa Luzia
Santa Maria
Santa Marta
Santa María Chimalhuacán
Santa Rosa
Santa Teresa del Tuy
Santander
Santarem
Santarém
Santiago
Santiago Metropolitan
Santiago Rodriguez
Santiago de Cuba
Santiago de Querétaro
Santiago de Surco
Santiago de los Caballeros
Santiago del Estero
Santo André
Santo Domingo
Santo Domingo Este
Santo Domingo Oeste
Santo Domingo de los Colorados
Santo Domingo de los Tsachilas
Santol
Santos
Sants-Montjuïc
Sao Paulo
Sao Tome
Sao Tome Island
Sao Tome and Principe
Sao Vicente
Sapele
Sapporo
Saqqez
Sar-e Pol
Saraburi
Sarajevo
Saransk
Saratov
Sarawak
Sardinia
Sargasso Sea
Sargodha
Sari
Sariwŏn
Sasebo
Saskatchewan
Saskatoon
Sassandra-Marahoue
Satakunta
Satna
Satu Mare
Satun
Saudi Arabia
Saugor
Sava
Savanes
Savannah
Savannakhet
Savu Sea
Saxony
Saxony-Anhalt
Sayama
Scandinavia
Scarborough
Schaffhausen
Schleswig-Holstein
Schwyz
Scotia Sea
Scotland
Scottsdale
Sea of Azov
Sea of Chiloé
Sea of Cortés
Sea of Crete
Sea of Japan
Sea of Okhotsk
Sea of Sardinia
Sea of Sicily
Sea of the Hebrides
Sea of Ĺland
Seattle
Secunderabad
Sedhiou
Seeb
Segou
Sejong
Sejong-si
Selangor
Selenge
Selibe Phikwe
Semarang
Semey
Semnan
Sendai
Senegal
Senkaku Islands
Sennar
Seogwipo
Seongnam-si
Seoul
Sepang
Serang
Serbia
Serekunda
Seremban
Sergipe
Serilingampalle
Sermersooq
Serra
Sete Lagoas
Setif
Seto Inland Sea
Setubal
Sevastopol
Sevastopol City
Severnyy
Severodvinsk
Sevilla
Seychelles
Sfax
Sha Tin
Shaanxi
Shabran
Shabwah
Shagamu
Shah Alam
Shahkot
Shakhty
Shaki City
Sham Shui Po
Shamkir Rayon
Shan
Shandong
Shanghai
Shangqiu
Shangrao
Shangyu
Shantou
Shanwei
Shanxi
Shaoguan
Shaoxing
Sharjah
Sharqia
Shashi
Shefa
Sheffield
Shekhupura
Shengli
Shenyang
Shenzhen
Shibganj
Shibīn al Kawm
Shida Kartli
Shiga
Shihezi
Shijiazhuang
Shikarpur
Shimane
Shimla
Shimoga
Shimonoseki
Shinyanga
Shiqi
Shirak
Shiraz
Shirvan
Shivaji Nagar
Shivpuri
Shiyan
Shizuoka
Shkoder
Shreveport
Shrīrāmpur
Shtip
Shuangyashan
Shumen
Shusha
Shyamnagar
Shymkent
Shāhjānpur
Si Racha
Si Sa Ket
Sialkot
Siauliai
Siaya
Siazan Rayon
Sibenik-Knin
Siberia
Sibiu
Sibu
Sibuyan Sea
Sichuan
Sicily
Sidama
Sidi Bel Abbes
Sidi Bel Abbès
Sidi Bouzid
Sidon
Siem Reap
Sierra Leone
Sihanoukville
Siirt
Sikasso
Sikkim
Sila
Silchar
Silesia
Siliana
Silicon Valley
Siliguri
Silistra
Simferopol
Simiyu
Sinai
Sinai Peninsula
Sinaloa
Sincelejo
Sindh
Sing Buri
Singa
Singapore
Singerei
Singida
Singrauli
Sinoe
Sinop
Sint Maarten
Sint Maarten (Dutch part)
Sinŭiju
Sioux Falls
Siping
Sirdaryo
Sirjan
Sirnak
Sirsa
Sirte
Sisak-Moslavina
Sistan and Baluchestan
Sistan-Baluchestan
Sittwe
Situbondo
Sivas
Siverek
Skane
Skikda
Skopje
Skudai
Sliven
Slough
Slovak Republic
Slovakia
Slovenia
Smolensk
Smolyan
Soacha
Sobral
Soccsksargen
Sochi
Socialist Republic of Viet Nam
Soedermanland
Sofala
Sofia
Sofia-Capital
Sohag
Sokoto
Soledad
Soledad de Graciano Sánchez
Solingen
Solola
Solomon Islands
Solomon Sea
Solothurn
Solāpur
Somalia
Somaliland
Somogy
Somov Sea
Son La
Songkhla
Songnim
Songwe
Sonora
Sonsonate
Sonīpat
Sool
Soreang
Soriano
Soroca
Sorocaba
Sosnowiec
Souk Ahras
Souss-Massa
Sousse
South Aegean
South Africa
South America
South Asia
South Australia
South Bohemian
South Boston
South Caribbean Coast
South Carolina
South Caucasus
South China Sea
South Dakota
South Denmark
South Ethiopia Regional
South Georgia & South Sandwich Islands
South Georgia and the South Sandwich Islands
South Hamgyong
South Holland
South Hwanghae
South Kalimantan
South Karelia
South Khorasan
South Kivu
South Korea
South Moravian
South Ossetia
South Ostrobothnia
South Papua
South Pyongan
South Savo
South Sinai
South Sudan
South Sulawesi
South Sumatra
South Tangerang
South Waziristan
South West Ethiopia Peoples'
Southampton
Southeast Asia
Southeast Sulawesi
Southend-on-Sea
Southern Africa
Southern Darfur
Southern Highlands
Southern Kordofan
Southern Peninsula
Southern Red Sea
Southland
Southwest Finland
Southwest Papua
Soviet Union
Soweto
Soyapango
Spain
Spencer Gulf
Split-Dalmatia
Spokane
Spratly Islands
Spring Valley
Springfield
Springs
Sri Lanka
Srinagar
Srpska
St Helier
St Peter Port
St. Barthélemy
St. George's
St. Helena
St. John's
St. Kitts & Nevis
St. Louis
St. Lucia
St. Martin
St. Petersburg
St. Pierre & Miquelon
St. Vincent & Grenadines
St.-Petersburg
Stanley
Stara Zagora
Staryy Oskol
State of Eritrea
State of Israel
State of Kuwait
State of Libya
State of Palestine
State of Palestine *
State of Qatar
Staten Island
Stavropol Kray
Stavropol’
Stepanakert
Sterlitamak
Stockholm
Stockton
Stoke-on-Trent
Strait of Hormuz
Strasbourg
Straseni
Streymoy
Strogino
Struga
Strumica
Studenichani
Stung Treng
Stuttgart
Styria
Sub-Saharan Africa
Subang Jaya
Subcarpathia
Suceava
Suchitepeque
Sucre
Sucumbios
Sud-Est
Sud-Ouest
Sud-Ubangi
Sudan
Sudurpashchim Pradesh
Suez
Suez Canal
Sughd
Suhbaatar
Suihua
Suita
Suizhou
Sukabumi
Sukhothai
Sukhumi
Sukkur
Sulaymaniyah
Suleja
Sullana
Sultanate of Oman
Sultanbeyli
Sultangazi
Sulu Sea
Sulţānah
Sumaré
Sumedang
Sumqayit
Sumqayıt
Sumy
Suncheon
Sunch’ŏn
Sunderland
Sungai Petani
Sunggal
Sunnyvale
Sunrise Manor
Suphan Buri
Surabaya
Surakarta
Surat Thani
Surendranagar
Surgut
Surin
Suriname
Surrey
Surt
Surxondaryo
Sutton
Suva
Suwayda
Suwon
Suzano
Suzhou
Suzuka
Svalbard
Svalbard & Jan Mayen
Svalbard and Jan Mayen Islands
Svay Rieng
Sverdlovsk
Swansea
Swat
Swat Valley
Sweden
Swietokrzyskie
Swindon
Swiss Confederation
Switzerland
Sydney
Syktyvkar
Sylhet
Sylhet Division
Syria
Syrian Arab Republic
Syunik
Syzran’
Szabolcs-Szatmar-Bereg
Szczecin
Szeged
São Bernardo do Campo
São Carlos
São José
São José do Rio Preto
São José dos Campos
São João de Meriti
São Leopoldo
São Luís
São Paulo
São Tomé
São Tomé & Príncipe
São Vicente
Sétif
Sāmarrā’
Sāngli
Sāveh
Sīkar
Sītāpur
Sōka
Sūjāngarh
Sūrat
Ta'izz
Tabasco
Tabora
Taboão da Serra
Tabriz
Tabuk
Tachira
Tacloban
Tacna
Tacoma
Tacuarembo
Tadjourah
Tafielah
Taganrog
Taguig
Tahoua
Tahrir Square
Tai Po
Taichung
Taihecun
Tainan
Taipei
Taiping
Taita Taveta
Taiwan
Taiwan Strait
Taiyuan
Taizhou
Tai’an
Tajikistan
Takamatsu
Takao
Takaoka
Takarazuka
Takasaki
Takatsuki
Takeo
Takeshima
Takhar
Takoradi
Talas
Talca
Talcahuano
Tallahassee
Tallinn
Tamale
Tamanrasset
Tamaulipas
Tambacounda
Tambaram
Tambov
Tamil Nadu
Tampa
Tampere
Tampico
Tamuning
Tana River
Tanda
Tandjile
Tanga
Tanganyika
Tanger-Tetouan-Al Hoceima
Tangerang
Tanggu
Tangier
Tangshan
Tanintharyi
Tanjore
Tanjung Pinang
Tanzania
Taoyuan City
Tapachula
Taraba
Taranaki
Taranto
Tarapaca
Tarawa
Taraz
Targovishte
Tarhuna
Tarija
Tarlac City
Tarsus
Tartar
Tartu
Tartus
Tas-Sliema
Tashkent
Tasikmalaya
Tasman
Tasman Sea
Tasmania
Tataouine
Tatarstan
Tatarstan Republic
Taubaté
Taunggyi
Taurage
Tavush
Tawau
Tay Ninh
Taytay
Ta‘izz
Ta’if
Tbilisi
Tboung Khmum
Tearce
Tebessa
Tegal
Tegucigalpa
Tehran
Tehuacán
Tekirdag
Tel Aviv
Telangana
Telemark
Teleorman
Telsiai
Tema
Temara
Tembisa
Temirtau
Tempe
Tempe Junction
Temuco
Teni
Tennessee
Tepic
Terengganu
Teresina
Ternopil
Terrassa
Tete
Tetovo
Tetuán de las Victorias
Texas
Thaba-Tseka
Thai Nguyen
Thailand
Thanh Hoa
Tharaka - Nithi
The Bronx
The Hague
The Marches
The Valley
Thessaloníki
Thessaly
Thies
Thika
Thimphu
Thiruvananthapuram
Thiès
Thiès Nones
Thoothukudi
Thracian Sea
Thrissur
Thua Thien Hue
Thurgau
Thuringia
Thāne
Thị Xã Phú Mỹ
Tiananmen Square
Tianjin
Tianshui
Tiaret
Tibet
Ticino
Tieling
Tierra del Fuego
Tigray
Tigris
Tijuana
Tikrit
Tilburg
Tillaberi
Times Square
Timimoun
Timis
Timişoara
Timor Sea
Timor-Leste
Tindouf
Tipaza
Tirana
Tiraspol
Tiris Zemmour
Tiruchirappalli
Tirunelveli
Tirupati
Tiruppur
Tiruvottiyūr
Tissemsilt
Tizi Ouzou
Tlalnepantla
Tlalpan
Tlaquepaque
Tlaxcala
Tlemcen
Tláhuac
Toa Baja
Toamasina
Tobago
Tocantins
Tochigi
Togdheer
Togo
Togolese Republic
Tokat
Tokelau
Tokorozawa
Tokushima
Tokyo
Toledo
Tolima
Tolna
Toluca
Tol’yatti
Tomakomai
Tombouctou
Tomsk
Tonalá
Tonga
Tongatapu
Tongchuanshi
Tonghua
Tongliao
Tongshan
Tongzhou
Tonk
Tordher
Toronto
Torreón
Torshavn
Toruń
Totonicapan
Tottori
Touba
Touggourt
Toulon
Toulouse
Tovuz
Townsville
Toyama
Toyohashi
Toyonaka
Toyota
Tozeur
Trabzon
Trang
Trans Nzoia
Transnistria
Transylvania
Trarza
Trat
Trbovlje
Treinta y Tres
Trencin
Trentino-Alto Adige
Trieste
Trinidad & Tobago
Trinidad and Tobago
Tripoli
Tripura
Trnava
Troms
Trondelag
Trujillo
Trujillo Alto
Tshikapa
Tshopo
Tshuapa
Tsirang
Tskhinvali
Tsuen Wan
Tsukuba
Tuamasaga
Tucson
Tucuman
Tuen Mun
Tukums
Tula
Tulcea
Tulsa
Tuluá
Tumbes
Tumkūr
Tunapuna/Piarco
Tunceli
Tungi
Tungurahua
Tunis
Tunisia
Turin
Turkana
Turkistan
Turkmenistan
Turks & Caicos Islands
Turks and Caicos Islands
Turku
Turmero
Turpan
Tuscany
Tutong
Tuvalu
Tuxtla
Tuyen Quang
Tver
Tyrol
Tyrrhenian Sea
Tyumen
Tébessa
Tétouan
Tórshavn
Türkiye
Türkmenabat
Tāngāil
U.A.E.
U.K.
U.S.
U.S. Outlying Islands
U.S. Virgin Islands
U.S.A.
UAE
UK
US
USA
USSR
Uasin Gishu
Uberaba
Uberlândia
Ubon Ratchathani
Ucar
Ucayali
Udaipur
Udmurtiya Republic
Udon Thani
Udupi
Uganda
Ugep
Uige
Uijeongbu-si
Uitenhage
Ujjain
Ukraine
Ulaanbaatar
Ulan Bator
Ulan-Ude
Ulanhot
Ulhasnagar
Ulsan
Ulster
Ulyanovsk
Ulytau
Umbria
Umm Al Quwain
Umm Salal
Umraniye
Umuahia
Ungheni
Union of the Comoros
United Arab Emirates
United Kingdom
United Kingdom of Great Britain and Northern Ireland
United Mexican States
United Republic of Tanzania
United States
United States Minor Outlying Islands
United States Virgin Islands
United States of America
Unnāo
Upper Austria
Upper Demerara-Berbice
Upper East
Upper Matsiatra
Upper Nile
Upper River
Upper West
Uppsala
Ural
Urals
Urban Municipality of Celje
Urban Municipality of Koper
Urban Municipality of Kranj
Urban Municipality of Maribor
Urban Municipality of Novo Mesto
Urban Municipality of Ptuj
Urban Municipality of Velenje
Urganch
Uruapan
Uruguay
Usak
Ussuriysk
Ust-Kamenogorsk
Usti nad Labem
Usulutan
Utah
Utena
Uthai Thani
Utrecht
Utsunomiya
Uttar Pradesh
Uttaradit
Uttarakhand
Uusimaa
Uvea
Uvira
Uzbekistan
Uşak
Vadodara
Vaduz
Vaermland
Vaesterbotten
Vaesternorrland
Vaestmanland
Vaestra Goetaland
Vakinankaratra
Valais
Valcea
Valencia
Valladolid
Valle
Valle del Cauca
Valledupar
Vallee du Bandama
Valletta
Valmiera
Valparaiso
Valparaíso
Valverde
Vancouver
Vanderbijlpark
Vantaa
Vanuatu
Varanasi
Varazdin
Vargas
Varna
Varāmīn
Vaslui
Vasyl'evsky Ostrov
Vatican
Vatican City
Vatovavy
Vaud
Vaughan
Vaupes
Vega Baja
Veles
Velikiy Novgorod
Veliko Tarnovo
Vellore
Veneto
Venezuela
Venezuela (Bolivarian Republic of)
Ventspils
Venustiano Carranza
Veracruz
Veraguas
Vereeniging
Vermont
Verona
Verāval
Vestfold
Vestland
Veszprem
Viamão
Viana do Castelo
Vichada
Victoria
Victoria de Durango
Vidin
Vienna
Vientiane
Viet Nam
Vietnam
Vigo
Vihiga
Vijayawada
Vila Real
Vila Velha
Viljandimaa
Villa Clara
Villa Nueva
Villahermosa
Villavicencio
Vilnius
Vinh
Vinh Long
Vinica
Vinnytsia
Viranşehir
Virginia
Virginia Beach
Virār
Visakhapatnam
Visayan Sea
Viseu
Vitebsk
Vitória
Vitória da Conquista
Vizianagaram
Viña del Mar
Vladikavkaz
Vladimir
Vladivostok
Vlore
Vojvodina
Volga
Volgodonsk
Volgograd
Vologda
Volta
Volta Redonda
Volyn
Volzhskiy
Vorarlberg
Voronezh
Vrancea
Vrapchishte
Vratsa
Vryheid
Vukovar-Srijem
Vykhino-Zhulebino
Vysocina
Várzea Grande
Vũng Tàu
Wad Medani
Wadden Sea
Wadi Fira
Wadi al Hayat
Wadi ash Shati'
Wafangdian
Waikato
Wajir
Wakayama
Wales
Wall Street
Wallis & Futuna
Wallis and Futuna Islands
Wallonia
Walsall
Wan Chai
Wandel Sea
Wandsbek
Wanica
Wanxian
Warangal
Warmia-Masuria
Warrap
Warri
Warrington
Warsaw
Washington
Washington D.C.
Washington Heights
Washington, D.C.
Wasit
Waziristan
Weddell Sea
Weifang
Weihai
Weinan
Welkom
Wellington
Wenshan City
Wenzhou
West Africa
West Azerbaijan
West Bank
West Bay
West Bengal
West Coast
West Greece
West Indies
West Island
West Java
West Jerusalem
West Kalimantan
West Kazakhstan
West Kordofan
West Macedonia
West New Britain
West Nusa Tenggara
West Papua
West Pokot
West Pomerania
West Raleigh
West Sulawesi
West Sumatra
West Virginia
Western Area
Western Australia
Western Bahr al Ghazal
Western Cape
Western Darfur
Western Equatoria
Western Europe
Western Highlands
Western North
Western Sahara
Western Visayas
Westmoreland
Westonaria
White Nile
White Sea
Wichita
Wiesbaden
Wigan
Willemstad
Windhoek
Windsor
Winejok
Winnipeg
Winston-Salem
Wisconsin
Witbank
Woleu-Ntem
Wollongong
Wolverhampton
Wong Tai Sin
Woqooyi Galbeed
Worcester
Woroba
Wrocław
Wuhai
Wuhan
Wuhu
Wuppertal
Wusong
Wuwei
Wuxi
Wuxue
Wuzhou
Wyoming
Wādī as Sīr
Wŏnju
Wŏnsan
Xacmaz
Xalapa de Enríquez
Xekong
Xiamen
Xiangkhoang
Xiangtan
Xiangyang
Xianning
Xiantao
Xianyang
Xiaogan
Xico
Xindi
Xingtai
Xinhui
Xining
Xinjiang
Xinpu
Xintai
Xinxiang
Xinyang
Xinyuan
Xinzhou
Xiuying
Xi’an
Xochimilco
Xorazm
Xuchang
Yakutsk
Yala
Yalova
Yamagata
Yamaguchi
Yamalo-Nenets
Yamanashi
Yambol
Yamoussoukro
Yamunānagar
Yanbu
Yancheng
Yangchun
Yanggang-do
Yangjiang
Yangju
Yangon
Yangquan
Yangshuo
Yangzhou
Yanji
Yantai
Yaounde
Yaoundé
Yaracuy
Yaren
Yaroslavl
Yasenevo
Yasothon
Yau Tsim Mong
Yauco
Yazd
Yekaterinburg
Yellow Sea
Yemen
Yeosu
Yerevan
Yevlax City
Yibin
Yichang
Yichun
Yigo
Yinchuan
Yingkou
Yiyang
Yobe
Yogyakarta
Yokkaichi
Yokohama
Yokosuka
Yonkers
Yono
York
Yoro
Yoshkar-Ola
Yozgat
Yucatan
Yuci
Yuen Long
Yueyang
Yugoslavia
Yukon
Yuncheng
Yunfu
Yunnan
Yuzhno-Sakhalinsk
Zabrze
Zacapa
Zacatecas
Zadar
Zagazig
Zaghouan
Zagreb
Zahedan
Zaire
Zakarpattia
Zala
Zambezia
Zambia
Zamboanga
Zamboanga Peninsula
Zamfara
Zamora Chinchipe
Zanjan
Zanjān
Zanzan
Zanzibar
Zanzibar Central/South
Zanzibar North
Zanzibar Urban/West
Zaoyang
Zaozhuang
Zapopan
Zaporizhia
Zaporizhzhia
Zaqatala
Zaragoza
Zaria
Zarqa
Zawiya
Zealand
Zeeland
Zelenograd
Zemun
Zenica
Zeytinburnu
Zhabei
Zhambyl
Zhangjiakou
Zhangjiakou Shi Xuanhua Qu
Zhangzhou
Zhanjiang
Zhaodong
Zhaoqing
Zhejiang
Zhelino
Zhengzhou
Zhenjiang
Zhenzhou
Zhetysu
Zhicheng
Zhongshan
Zhoukou
Zhu Cheng City
Zhuhai
Zhulebino
Zhumadian
Zhuzhou
Zhytomyr
Zibo
Zigong
Ziguinchor
Zilina
Zimbabwe
Zinder
Zlatoust
Zlin
Zonguldak
Zoucheng
Zulia
Zunyi
Zurich
Zürich
Álvaro Obregón
Åland Islands
Århus
Çankaya
Çorlu
Çorum
Ðà Lạt
Ürümqi
Üsküdar
Ādoni
Āmol
Āsansol
Āvadi
Āzādshahr
Đưc Trọng
İskenderun
İzmir
İzmit
Łódź
Ōgaki
Ōita
Ōtsu
Şalālah
Şanlıurfa
Şişli
Ţalkhā
Ḩalwān
Ḩamāh
Ḩawallī
`;
