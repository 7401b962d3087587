// Names from @faker-js/faker 10.6.0 (MIT licence), drawn once by draw-names.ts beside this file and romanised.
const names = (text: string): readonly string[] => text.trim().split(/,\s+/);

/** Given and family names by faker's locale. */
export const drawnNimet = {
  en: {
    naiset: names(`
Alexandrine, Alia, Alvera, Ava, Bailee, Betty, Bobbie, Brenda, Catalina, Chaya, Danielle,
Destini, Earline, Eleanore, Esmeralda, Gwendolyn, Helen, Herta, Iris, Jessica, Kailee,
Katelyn, Kaylee, Keara, Letha, Lexus, Lina, Lorene, Maida, Maryam, Melody, Neva, Palma,
Queenie, Rebecca, Ressie, Tiffany, Twila, Yvonne, Zoey
`),
    miehet: names(`
Abelardo, Aiden, Alton, Amos, Angus, Arjun, Austen, Brad, Brandon, Brandyn, Coleman,
Edmond, Eldridge, Elian, Everette, Geovanni, Geovanny, Giles, Greyson, Jamil, Jed,
Judson, Kelvin, Lonny, Manley, Mariano, Nat, Noe, Norman, Price, Ramiro, Rex, Sebastian,
Stone, Timothy, Vernon, Vince, Vladimir, Wesley, Zachary
`),
    sukunimet: [],
  },
  en_GH: {
    naiset: names(`
Aba, Afia, Afua, Akorfa, Akua, Angela, Awesi, Baaba, Charlotte, Denise, Eunice, Felicia,
Grace, Hannah, Harriet, Helen, Irene, Josephine, Joyce, Juliana, Julie, Katherine,
Lawrencia, Linda, Lucy, Marian, Nicola, Pamela, Paula, Priscilla, Rachael, Regina,
Rita, Ruth, Sarah, Shirley, Vanessa, Veronica, Yaa, Yvonne
`),
    miehet: names(`
Abeiku, Adrian, Alex, Andrew, Ben, Carl, Danny, Dennis, Derrick, Donald, Edward, Ekow,
Francis, Frederick, Howard, Jack, Jeremy, Joe, Joojo, Josh, Joshua, Josiah, Julian,
Justin, Kenneth, Kofi, Kujoe, Kwadwo, Louis, Matthew, Michael, Nigel, Peter, Raymond,
Stanley, Terence, Thomas, Victor, Vincent, Yaw
`),
    sukunimet: names(`
Adadevoh, Adomako, Adutwum, Akowua, Amoasi, Amponsah, Andorful, Ankra, Antwi, Appia,
Asante, Asare, Asenso, Asiama, Asiedu, Ata, Baah, Boadu, Boahen, Bona, Danso, Djokoto,
Fofie, Fosu, Karikari, Koomson, Kyei, Nkansa, Nkansah, Nyaako, Nyame, Nyantakyi, Obeng,
Okpattah, Okyere, Opoku, Oti, Takyi, Wiafe, Yawson
`),
  },
  en_IN: {
    naiset: names(`
Aatmaja, Abhaya, Ahalya, Ambar, Anshula, Aruna, Asha, Aslesha, Atmaja, Baidehi, Bhilangana,
Chandini, Chandra, Chandrabhaga, Chandrakin, Chandravati, Darshwana, Deepali, Devangana,
Devika, Dharani, Divya, Gita, Kanishka, Lakshmi, Lavanya, Malati, Meena, Mohana, Ojaswini,
Omana, Sarla, Shakti, Shanti, Sheela, Sushma, Tanirika, Trisha, Vaidehi, Vrinda
`),
    miehet: names(`
Aamod, Aaryan, Adikavi, Ankal, Arun, Ashok, Bhagvan, Bhaumik, Bhima, Bhupen, Birjesh,
Brahmdev, Charuchandra, Devadatt, Devesh, Dhanapati, Dinkar, Dron, Dwaipayan, Ekaaksh,
Gajadhar, Gangesh, Giri, Giriraaj, Girish, Gopi, Jagadish, Jay, Lal, Maheswar, Manoj,
Mayoor, Naveen, Prasad, Prem, Puneet, Samir, Sanjay, Vishnu, Yogendra
`),
    sukunimet: names(`
Achari, Ahuja, Asan, Bhat, Bhattathiri, Chaturvedi, Desai, Deshpande, Devar, Dubashi,
Dutta, Embranthiri, Ganaka, Gill, Gowda, Jain, Jangid, Johar, Joshi, Kaniyar, Kaul,
Kaur, Khan, Khanna, Kocchar, Mehra, Mehrotra, Menon, Mishra, Mukhopadhyay, Patel,
Pilla, Pillai, Reddy, Sethi, Sinha, Tagore, Talwar, Varma, Varman
`),
  },
  en_NP: {
    naiset: names(`
Ajita, Amita, Ashmi, Asmita, Bina, Deepika, Laxmi, Manisha, Nikita, Pooja, Rajina,
Ratna, Sarita, Shilpa, Shirisha, Shristi, Sunita, Susan
`),
    miehet: names(`
Aarav, Amit, Amrit, Arijit, Bibek, Bijay, Bikash, Bishal, Bishnu, Buddha, Dipendra,
Gagan, Ganesh, Khem, Krishna, Nabin, Niraj, Nischal, Padam, Prabin, Prakash, Prashant,
Prem, Purna, Rajendra, Raju, Rakesh, Ranjan, Sagar, Sandeep, Sanjay, Santosh, Siddhartha,
Subash, Sumeet, Suraj, Sushant
`),
    sukunimet: names(`
Adhikari, Aryal, Baral, Basnet, Bastola, Basynat, Bhandari, Bhattarai, Chettri, Devkota,
Dhakal, Dongol, Ghale, Gurung, Gyawali, Hamal, Jung, Kafle, Karki, Khadka, Koirala,
Lama, Limbu, Magar, Maharjan, Niroula, Pandey, Pradhan, Rana, Raut, Sai, Shai, Shakya,
Sherpa, Shrestha, Subedi, Tamang, Thapa
`),
  },
  tr: {
    naiset: names(`
Adile, Anka, Balin, Ceren, Cicek, Cise, Deniz, Durriye, Enise, Eser, Fahriye, Fulya,
Gamze, Gulcin, Gulgun, Gulriz, Gurcan, Huner, Iclal, Ilke, Ilknur, Kismet, Mehtap,
Melda, Miray, Nesrin, Nihal, Nukhet, Rabia, Rahime, Rahsan, Sebnem, Serap, Sevval,
Songul, Unseli, Yaprak, Yelda, Yildiz, Zahide
`),
    miehet: names(`
Abay, Alper, Anil, Azmi, Baris, Bilal, Cem, Cetinel, Cihan, Durmus, Ekrem, Emrah,
Ersin, Fuat, Gaffar, Gencer, Habib, Hanefi, Hasan, Humayun, Huseyin, Kabil, Kubilay,
Kursad, Mehmet, Mert, Muhtar, Muttalib, Muzaffer, Nusret, Sahin, Samed, Serafettin,
Sir, Taceddin, Tahir, Taskin, Tunahan, Turker, Veli
`),
    sukunimet: names(`
Acar, Akkoyun, Akman, Aksakal, Aktan, Altinay, Altun, Arik, Aslanoglu, Avan, Aycan,
Babacan, Baran, Barbarosoglu, Baturalp, Bayraktar, Bicakci, Bilgen, Boyaci, Bulut,
Buruk, Capanoglu, Dizdar, Dusenkalkar, Egeli, Eksioglu, Elciboga, Erginsoy, Gunday,
Gunes, Kaya, Korkmaz, Okumus, Ozbey, Ozkan, Ozkara, Paksut, Sarioglu, Sezek, Yuksel
`),
  },
  vi: {
    naiset: names(`
Bach Lien, Bich Dao, Bich Nhu, Bich Thao, Cam Huong, Dan Quynh, Duyen Hong, Hien Nhi,
Hoa Tien, Hoang Mai, Hong Que, Hong Thao, Huyen Thoai, Kieu My, Kim Duyen, Kim Huong,
Lan Anh, Lan Truc, Mai Huong, Mai Thao, Mong Thu, Ngoc Ha, Nha Suong, Nhu Hao, Phuong Yen,
Quynh Giao, Quynh Lien, Tam Hanh, Thach Thao, Thai Lam, Thanh Man, Thanh Truc, Thanh Xuan,
Thao Vy, Thuy Huyen, Thuy Kieu, Thuy Lien, Thuy Tram, Tuyet Chi, Xuan Hoa
`),
    miehet: names(`
Bao Long, Binh Quan, Dai Ngoc, Dan Hiep, Dong Hai, Gia An, Gia Hoa, Gia Uy, Hong Liem,
Huu Hoang, Kien Cuong, Lap Nghiep, Manh Quynh, Minh Huy, Minh Nhan, Minh Tan, Nam Phuong,
Ngoc Danh, Phu Hung, Phuc Nguyen, Phung Viet, Phuoc Nguyen, Quoc Hien, Tam Thien,
Tan Tai, Tan Thanh, Thanh Son, Thanh Trung, Thanh Vu, Thien Ngon, Thien Tinh, Tich Thien,
Tri Lien, Trung Dung, Tuan Sy, Tung Quang, Tuong Minh, Van Hanh, Vinh Long, Xuan Thai
`),
    sukunimet: names(`
Bui, Dang, Dao, Dinh, Doan, Duong, Hoang, Lam, Mai, Ngo, Nguyen, Pham, Phan, Phung,
Tang, Tran, Trinh, Truong, Vuong
`),
  },
} as const;
