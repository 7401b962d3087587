import { assumptions } from '../realistic/data/assumptions.ts';
import { drawnNimet } from './nimet-drawn.ts';

/**
 * Names of invented people, as their passports would spell them: common given names and family names of each
 * nationality, frozen here, so that a dataset never changes with somebody's name library. The tables of this file were
 * chosen for it; those of Nepal, India, Viet Nam, Ghana, Turkiye and the United States have names drawn from a library
 * besides. Given names and family names are drawn apart; nobody in particular is meant.
 */
export interface Nimisto {
  /** Code of `maatjavaltiot2`. */
  readonly kansalaisuus: string;
  /** Share of those who come for a degree, per cent: an assumption. */
  readonly osuus: number;
  readonly naiset: readonly string[];
  readonly miehet: readonly string[];
  readonly sukunimet: readonly string[];
  /** Where women's family names have a form of their own, or some are women's only. */
  readonly naistenSukunimet?: readonly string[];
  /** Where nobody has a second given name. */
  readonly yksiEtunimi?: true;
}

type Nimet = Omit<Nimisto, 'osuus'>;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const taulut: readonly Nimet[] = [
  {
    // Bangladesh
    kansalaisuus: '050',
    naiset: words(`
Afroza Afsana Anika Fahmida Farhana Farzana Ishrat Jannatul Lamia Mehnaz Munira Nasrin Nusrat Raisa Rokeya
Rumana Sabrina Sadia Samia Shahnaz Sharmin Sumaiya Tahmina Tanzila Taslima Tasnim
`),
    miehet: words(`
Anisur Arif Ashraful Faisal Habibur Imran Jahid Kamrul Mahmudul Mehedi Monirul Nayeem Nazmul Rakib Rashedul
Rezaul Sabbir Saiful Sajjad Shafiqul Shahriar Shakil Tanvir Tareq Touhid Zahid
`),
    sukunimet: words(`
Ahmed Alam Barua Bhuiyan Biswas Chowdhury Das Haque Hasan Hossain Howlader Islam Kabir Karim Khan Mahmud Miah
Molla Mondal Paul Rahman Roy Saha Sarker Siddique Sikder Talukder Uddin
`),
    naistenSukunimet: words(`
Ahmed Akter Alam Barua Begum Biswas Chowdhury Das Haque Hossain Islam Jahan Kabir Karim Khan Khanam Khatun
Mondal Parvin Paul Rahman Roy Saha Sarker Siddique Sikder Sultana Talukder Yasmin
`),
  },
  {
    // Nepal
    kansalaisuus: '524',
    naiset: words(`
Anisha Asmita Binita Kabita Manisha Nisha Pratiksha Puja Rojina Sabina Sarita Srijana Sushmita
`),
    miehet: words(`
Anil Bibek Bikash Dipesh Kiran Nabin Prakash Ramesh Roshan Sagar Sandesh Suman Suraj
`),
    sukunimet: words(`
Acharya Adhikari Basnet Bhandari Ghimire Gurung Karki Khadka Khanal Koirala Magar Maharjan Poudel Rai Shrestha
Tamang Thapa
`),
  },
  {
    // Sri Lanka
    kansalaisuus: '144',
    naiset: words(`
Amaya Chathurika Dilini Dinithi Gayani Hansika Hiruni Imalsha Ishara Kaushalya Kavindi Madushani Nadeesha
Nethmi Nimesha Oshadi Piyumi Rashmi Sachini Sanduni Sewwandi Tharushi Thilini Upeksha
`),
    miehet: words(`
Asanka Buddhika Chamara Charith Dilshan Dinesh Eranga Gayan Harsha Isuru Janith Kasun Kavinda Lahiru Malith
Nipun Nuwan Pasindu Pradeep Ravindu Ruwan Sahan Sanjeewa Tharindu
`),
    sukunimet: words(`
Abeysekara Amarasinghe Bandara Dissanayake Ekanayake Fernando Gamage Gunawardena Herath Hettiarachchi
Jayasinghe Jayawardena Karunaratne Kumarasinghe Liyanage Mendis Peiris Perera Rajapaksha Ranasinghe Rathnayake
Samarasinghe Senanayake Silva Sivakumar Weerasinghe Wickramasinghe Wijesinghe
`),
  },
  {
    // India
    kansalaisuus: '356',
    naiset: words(`
Aishwarya Ananya Divya Kavya Lakshmi Meera Neha Pooja Priya Ritika Shreya Sneha Swati
`),
    miehet: words(`
Aarav Aditya Arjun Harish Karthik Manish Nikhil Pranav Rahul Rohan Siddharth Varun Vivek
`),
    sukunimet: words(`
Chatterjee Das Desai Gupta Iyer Joshi Kulkarni Kumar Mehta Menon Nair Patel Pillai Rao Reddy Sharma Singh
Verma
`),
  },
  {
    // China
    kansalaisuus: '156',
    yksiEtunimi: true,
    naiset: words(`
Hanyu Jiayi Jingyi Keyi Lihua Meiling Mengyao Qianqian Ruiqi Ruoxi Shiyu Shuting Siqi Tingting Wanting Wenjing
Xiaoyan Xiaoyu Xinyi Xueying Yanan Yilin Yutong Yuxin Zihan Zixuan
`),
    miehet: words(`
Bowen Chenyu Dongsheng Guoqiang Haoran Hongyu Jiahao Jianing Junjie Kaiwen Lei Mingze Peng Ruichen Shuai
Tianyu Wei Weijie Xiaolong Yichen Yifan Yuhang Zeyu Zhenyu Zhiyuan Zihao
`),
    sukunimet: words(`
Cao Chen Deng Feng Gao Guo Han He Hu Huang Li Liang Lin Liu Luo Ma Peng Song Sun Tang Wang Wu Xiao Xie Xu Yang
Zeng Zhang Zhao Zheng Zhou Zhu
`),
  },
  {
    // Pakistan
    kansalaisuus: '586',
    naiset: words(`
Amna Anam Ayesha Bushra Fatima Fizza Hafsa Hira Iqra Javeria Kinza Kiran Laiba Mahnoor Maryam Mehwish Nimra
Rabia Rida Saba Sana Sidra Tooba Urooj Warda Zainab
`),
    miehet: words(`
Adeel Ahmad Ahsan Asad Bilal Danish Fahad Faizan Hamza Haris Junaid Kashif Muhammad Muneeb Noman Owais Rizwan
Saad Salman Shahzaib Talha Umair Usman Waqas Yasir Zeeshan
`),
    sukunimet: words(`
Abbasi Ahmed Akhtar Ashraf Aslam Bhatti Butt Chaudhry Dar Farooq Gondal Hashmi Hussain Iqbal Jamil Javed Kazmi
Khan Lodhi Mahmood Malik Mirza Nawaz Qureshi Rana Raza Shah Sheikh Siddiqui Tariq
`),
  },
  {
    // Viet Nam
    kansalaisuus: '704',
    yksiEtunimi: true,
    naiset: words('Anh Hanh Huong Lan Linh Mai Ngoc Phuong Quynh Thao Thuy Trang'),
    miehet: words('Dat Duc Hieu Hung Khanh Long Minh Nam Phuc Quang Thanh Tuan'),
    sukunimet: words('Bui Dang Do Duong Ho Hoang Huynh Le Ly Ngo Nguyen Pham Phan Tran Vo Vu'),
  },
  {
    // Russia
    kansalaisuus: '643',
    naiset: words(`
Aleksandra Alina Anastasiia Anna Arina Daria Ekaterina Elena Elizaveta Irina Iuliia Kseniia Margarita Mariia
Natalia Olga Polina Sofiia Svetlana Tatiana Valeriia Varvara Vera Viktoriia
`),
    miehet: words(`
Aleksandr Aleksei Andrei Anton Artem Daniil Denis Dmitrii Egor Evgenii Fedor Grigorii Ilia Ivan Kirill
Konstantin Maksim Mikhail Nikita Oleg Pavel Roman Sergei Timofei
`),
    sukunimet: words(`
Alekseev Andreev Borisov Egorov Fedorov Ivanov Kozlov Kuznetsov Lebedev Makarov Mikhailov Morozov Nikitin
Nikolaev Novikov Orlov Pavlov Petrov Popov Semenov Smirnov Sokolov Solovev Stepanov Vasilev Volkov Zaitsev
Zakharov
`),
    naistenSukunimet: words(`
Alekseeva Andreeva Borisova Egorova Fedorova Ivanova Kozlova Kuznetsova Lebedeva Makarova Mikhailova Morozova
Nikitina Nikolaeva Novikova Orlova Pavlova Petrova Popova Semenova Smirnova Sokolova Soloveva Stepanova
Vasileva Volkova Zaitseva Zakharova
`),
  },
  {
    // Nigeria
    kansalaisuus: '566',
    naiset: words(`
Adaeze Aisha Amaka Blessing Bukola Chiamaka Chidinma Chioma Damilola Ebere Folake Funmilayo Grace Halima Hauwa
Ifeoma Ijeoma Jumoke Kemi Morenike Ngozi Nkechi Omolara Temitope Titilayo Uchenna Yetunde Zainab
`),
    miehet: words(`
Abdullahi Adebola Ayodeji Babatunde Bashir Chinedu Chukwuemeka Damilare Ebuka Emeka Festus Godwin Ibrahim
Ifeanyi Ikenna Kayode Kelechi Musa Nnamdi Obinna Olumide Oluwaseun Samuel Sani Tobiloba Tunde Uche Yusuf
`),
    sukunimet: words(`
Abubakar Adebayo Adeleke Adeyemi Afolabi Akinola Balogun Bello Chukwu Danjuma Eze Ezeh Fashola Garba Ibe Lawal
Nwachukwu Nwosu Obi Odukoya Ogunleye Ojo Okafor Okeke Okonkwo Oladipo Onwuka Onyeka Salami Umeh
`),
  },
  {
    // Iran
    kansalaisuus: '364',
    naiset: words(`
Atefeh Azadeh Bahar Elham Fatemeh Fereshteh Golnaz Hanieh Kimia Leila Mahsa Maryam Mina Narges Nasrin Negar
Niloofar Parisa Pegah Samira Sara Setareh Shadi Shirin Yasaman Zahra
`),
    miehet: words(`
Ali Alireza Amir Arash Babak Behnam Ehsan Farhad Farzad Hamed Hossein Iman Kaveh Kian Majid Mehdi Milad
Mohammad Nima Omid Pouya Reza Saeed Siavash Soroush Vahid
`),
    sukunimet: words(`
Abbasi Ahmadi Akbari Bagheri Ebrahimi Esfahani Farahani Ghasemi Ghorbani Hashemi Heidari Hosseini Jafari
Karimi Kazemi Khalili Maleki Mohammadi Moradi Najafi Norouzi Rahimi Rezaei Rostami Sadeghi Salehi Shirazi
Tabrizi Yousefi Zamani
`),
  },
  {
    // United States
    kansalaisuus: '840',
    naiset: words(`
Abigail Ashley Chloe Emily Hannah Jasmine Lauren Madison Megan Olivia Rachel Taylor
`),
    miehet: words(`
Andrew Austin Brandon Christopher Ethan Jacob Joshua Justin Logan Marcus Michael Tyler
`),
    sukunimet: words(`
Adams Anderson Baker Brown Campbell Carter Clark Collins Davis Edwards Evans Flores Foster Garcia Gonzalez
Green Hall Harris Hernandez Hill Howard Jackson Johnson Jones King Lee Lewis Lopez Martinez Miller Mitchell
Moore Nelson Nguyen Parker Perez Phillips Ramirez Reed Roberts Robinson Rodriguez Rogers Sanchez Scott Smith
Stewart Taylor Thomas Torres Turner Walker Ward White Williams Wilson Wright Young
`),
  },
  {
    // Japan
    kansalaisuus: '392',
    yksiEtunimi: true,
    naiset: words(`
Akari Aoi Ayaka Chihiro Eri Hana Haruka Honoka Kana Kaori Kokoro Mai Mayu Mio Misaki Miyu Moe Nanami Natsuki
Riko Rina Saki Sakura Yui Yuka Yuna
`),
    miehet: words(`
Akira Daiki Daisuke Haruto Hayato Hiroki Issei Jun Kaito Kazuki Keita Kenta Koki Naoki Ren Riku Ryota Shota
Shun Sota Taiga Takumi Tatsuya Yuki Yuma Yuto
`),
    sukunimet: words(`
Abe Endo Fujita Goto Hasegawa Hayashi Ikeda Inoue Ishikawa Ito Kato Kimura Kobayashi Maeda Matsumoto Mori
Nakamura Ogawa Okada Saito Sasaki Sato Shimizu Suzuki Takahashi Tanaka Watanabe Yamada Yamamoto Yoshida
`),
  },
  {
    // Korea
    kansalaisuus: '410',
    yksiEtunimi: true,
    naiset: words(`
Areum Bora Chaewon Dahye Dahyun Eunbi Eunji Gayoung Haeun Hayoon Hyejin Jimin Jisoo Jiwoo Jiyoung Minji Minseo
Nayeon Seohyun Seoyeon Soyeon Subin Sujin Yejin Yoojin Yuna
`),
    miehet: words(`
Changmin Daehyun Dohyun Donghyun Eunwoo Geonwoo Hajun Hyunwoo Inho Jaewon Jihoon Jinwoo Joonho Junseo Kihyun
Kyungsoo Minho Minjun Sangwoo Seojun Seungho Siwoo Sungmin Taehyun Woojin Youngjae
`),
    sukunimet: words(`
Ahn Bae Baek Cho Choi Chung Ha Han Hong Hwang Jang Jeon Jung Kang Kim Ko Kwon Lee Lim Moon Nam Noh Oh Park Ryu
Seo Shin Son Song Yang Yoo Yoon
`),
  },
  {
    // Ghana
    kansalaisuus: '288',
    naiset: words('Abena Adwoa Afia Akosua Akua Ama Efua Esi Gifty Mavis Priscilla Yaa'),
    miehet: words('Ebenezer Emmanuel Felix Isaac Kofi Kojo Kwabena Kwaku Kwame Nana Prince Yaw'),
    sukunimet: words(`
Acheampong Addo Agyeman Amoah Antwi Appiah Asamoah Asante Boateng Darko Frimpong Mensah Ofori Osei Owusu Quaye
`),
  },
  {
    // Turkiye
    kansalaisuus: '792',
    naiset: words('Ayse Busra Derya Ece Elif Esra Gizem Irem Merve Selin Tugba Zeynep'),
    miehet: words('Baris Burak Emre Kerem Mehmet Murat Mustafa Omer Onur Serkan Volkan Yusuf'),
    sukunimet: words(`
Arslan Aslan Aydin Celik Cetin Demir Dogan Kara Kaya Kilic Ozdemir Ozturk Sahin Yildirim Yildiz Yilmaz
`),
  },
  {
    // United Kingdom
    kansalaisuus: '826',
    naiset: words(`
Alice Amelia Beth Catherine Charlotte Daisy Eleanor Ellie Florence Freya Georgia Grace Harriet Holly Imogen
Isla Jasmine Jessica Kate Lucy Lydia Molly Niamh Phoebe Poppy Rosie Sophie Zara
`),
    miehet: words(`
Adam Alfie Angus Benjamin Callum Charlie Daniel Edward Elliot Finlay George Harry Henry Isaac Jack James
Joseph Kieran Lewis Luke Matthew Nathan Oliver Owen Rhys Rory Samuel Thomas
`),
    sukunimet: words(`
Ahmed Bailey Bennett Campbell Clarke Cooper Davies Edwards Ellis Evans Fraser Graham Green Griffiths Hall
Harris Hill Hughes Jackson Jones Khan Lloyd Martin Morgan Murray Patel Phillips Price Reid Roberts Robertson
Shaw Smith Stewart Taylor Thomas Turner Walker Watson Wood Wright Young
`),
  },
  {
    // Canada
    kansalaisuus: '124',
    naiset: words(`
Abigail Amelie Audrey Brooke Camille Charlotte Claire Elise Emma Florence Hailey Jade Julia Katherine Laurence
Leah Madeleine Maya Noemie Olivia Paige Rebecca Rosalie Sarah Sophie Victoria
`),
    miehet: words(`
Alexandre Antoine Benjamin Carter Connor Dylan Ethan Felix Francis Gabriel Graham Hunter Jacob Liam Logan
Lucas Mathieu Nathan Noah Olivier Owen Ryan Samuel Thomas William Xavier
`),
    sukunimet: words(`
Anderson Bergeron Bouchard Campbell Chan Cote Dhillon Fortin Fraser Gagnon Gauthier Gill Hebert Kelly Lavoie
Leblanc Levesque MacDonald MacLeod Martin Morin Murphy Nguyen Ouellet Pelletier Reid Ross Roy Sandhu Scott
Singh Stewart Thompson Tremblay Wilson Wong
`),
  },
  {
    // Australia
    kansalaisuus: '036',
    naiset: words(`
Alice Amelia Bronte Charlotte Chelsea Ella Evie Georgina Grace Harper Imogen Jessica Kiara Lily Lucy Matilda
Mia Monique Olivia Piper Ruby Sienna Sophie Tahlia Willow Zoe
`),
    miehet: words(`
Aidan Angus Archie Bailey Blake Cooper Darcy Declan Ethan Flynn Hamish Harrison Hugo Jack Jackson Jasper Joel
Kai Lachlan Liam Marcus Mitchell Oscar Riley Thomas Toby
`),
    sukunimet: words(`
Anderson Baker Brown Campbell Chen Clarke Cooper Evans Fraser Hall Harris Hughes Johnston Jones Kelly King
Martin Mitchell Morgan Murphy Nguyen Nicholls Obrien Patterson Robertson Ryan Singh Smith Stewart Taylor
Thompson Turner Walker Watson White Williams Wilson Wright Young
`),
  },
  {
    // Kenya
    kansalaisuus: '404',
    naiset: words(`
Achieng Akinyi Atieno Chebet Cherono Faith Jepkoech Joy Mercy Moraa Mwende Njeri Nyambura Purity Wambui
Wangari Wanjiku Winnie
`),
    miehet: words(`
Brian Collins Dennis Evans Kamau Kelvin Kevin Kipchumba Kiprono Maina Mwangi Njoroge Ochieng Odhiambo Otieno
Peter Victor Wafula
`),
    sukunimet: words(`
Barasa Cheruiyot Gitau Juma Karanja Kariuki Kimani Kipkemboi Kiplagat Koech Macharia Mutiso Mutua Mwangi
Ndungu Njuguna Ochieng Odhiambo Okoth Omondi Otieno Owino Rotich Wanjala Wekesa
`),
  },
  {
    // Philippines
    kansalaisuus: '608',
    naiset: words(`
Althea Angelica Bianca Camille Cristina Danica Erika Janelle Jasmine Joanna Kristine Marianne Maricel
Nicole Patricia Rochelle Sheila
`),
    miehet: words(`
Adrian Aldrin Angelo Carlo Christian Emmanuel Gabriel Ian Jerome John Joshua Kenneth Mark Miguel Paolo Patrick
Ramon Vincent
`),
    sukunimet: words(`
Aquino Bautista Castillo Castro Cruz Domingo Fernandez Flores Garcia Gonzales Hernandez Lim Lopez Manalo
Mendoza Navarro Ocampo Pascual Perez Ramos Reyes Rivera Salazar Santiago Santos Tolentino Torres Villanueva
`),
  },
  {
    // Cameroon
    kansalaisuus: '120',
    naiset: words(`
Agnes Bih Carine Clarisse Delphine Emilienne Florence Gisele Josiane Larissa Mireille Nadege Ngum Odile
Prudence Solange Vanessa Yvette
`),
    miehet: words(`
Achille Alain Armand Boris Cedric Christian Eric Fabrice Ferdinand Gaston Herve Landry Loic Ndi Pascal
Rodrigue Serge Thierry
`),
    sukunimet: words(`
Abanda Akono Atangana Ayuk Biya Djoumessi Essomba Fokou Fotso Kamdem Kamga Mbah Mbarga Ndongo Ngassa Ngono
Nguemo Njoya Nkeng Nkomo Onana Tabi Talla Tchoumi Wamba
`),
  },
  {
    // Ethiopia
    kansalaisuus: '231',
    naiset: words(`
Abeba Aster Bethlehem Bezawit Eden Eleni Frehiwot Hanna Hirut Kidist Liya Mahlet Meron Rahel Saba Selam Tigist
Yordanos
`),
    miehet: words(`
Abebe Addis Biniam Dawit Ermias Fikru Getachew Girma Henok Kaleb Mekonnen Mulugeta Natnael Samuel Solomon
Tewodros Yared Yonas
`),
    sukunimet: words(`
Abera Alemu Assefa Ayele Bekele Belay Berhanu Demissie Desta Gebre Girma Haile Hailu Kassa Kebede Lemma
Mengistu Negash Tadesse Taye Tefera Teklu Tesfaye Wolde Worku Zewde
`),
  },
  {
    // Ukraine
    kansalaisuus: '804',
    naiset: words(`
Alina Anastasiia Anhelina Bohdana Daryna Halyna Iryna Kateryna Khrystyna Liudmyla Mariia Nadiia Oksana
Oleksandra Olha Sofiia Tetiana Yuliia
`),
    miehet: words(`
Andrii Anton Artem Bohdan Danylo Denys Dmytro Ihor Maksym Mykhailo Mykola Oleh Oleksandr Pavlo Roman Serhii
Taras Vladyslav
`),
    sukunimet: words(`
Boiko Bondarenko Hrytsenko Ivanenko Klymenko Koval Kovalchuk Kovalenko Kravchenko Kravchuk Lysenko Marchenko
Melnyk Moroz Oliinyk Panchenko Pavlenko Petrenko Polishchuk Romanenko Rudenko Savchenko Shevchenko Shevchuk
Tkachenko Tkachuk Vasylenko Zakharchenko
`),
  },
];

const poimitut: Readonly<Record<string, Pick<Nimet, 'naiset' | 'miehet' | 'sukunimet'>>> = {
  '524': drawnNimet.en_NP,
  '356': drawnNimet.en_IN,
  '704': drawnNimet.vi,
  '840': drawnNimet.en,
  '288': drawnNimet.en_GH,
  '792': drawnNimet.tr,
};

const osuudet = new Map<string, number>(assumptions.kansalaisuus.value);

const together = (own: readonly string[], drawn: readonly string[] = []): readonly string[] =>
  [...new Set([...own, ...drawn])].toSorted();

/** Every citizenship that students can have, names sorted. */
export const nimistot: readonly Nimisto[] = taulut.map((taulu) => {
  const drawn = poimitut[taulu.kansalaisuus];
  return {
    ...taulu,
    osuus: osuudet.get(taulu.kansalaisuus) ?? 0,
    naiset: together(taulu.naiset, drawn?.naiset),
    miehet: together(taulu.miehet, drawn?.miehet),
    sukunimet: together(taulu.sukunimet, drawn?.sukunimet),
  };
});
