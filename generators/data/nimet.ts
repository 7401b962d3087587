/**
 * Names of invented people, as their passports would spell them: common given names and family names of each
 * nationality, chosen for this table and frozen here, so that a dataset never changes with somebody's name library.
 * Given names and family names are drawn apart; nobody in particular is meant.
 */
export interface Nimisto {
  /** Code of `maatjavaltiot2`. */
  readonly kansalaisuus: string;
  /** Share of first student permits, per cent: an estimate, since only the order is public (DF-067). */
  readonly osuus: number;
  readonly naiset: readonly string[];
  readonly miehet: readonly string[];
  readonly sukunimet: readonly string[];
  /** Where women's family names have a form of their own. */
  readonly naistenSukunimet?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

export const nimistot: readonly Nimisto[] = [
  {
    // Bangladesh
    kansalaisuus: '050',
    osuus: 17,
    naiset: words('Nusrat Farhana Tasnim Sadia Jannatul Sumaiya Fahmida Ishrat Mehnaz Rumana Sharmin Tahmina Afroza'),
    miehet: words('Tanvir Rakib Shakil Arif Mahmudul Nazmul Saiful Rezaul Ashraful Imran Sabbir Touhid Kamrul'),
    sukunimet: words(
      'Rahman Hossain Islam Ahmed Chowdhury Akter Khan Uddin Karim Sarker Miah Alam Hasan Talukder Bhuiyan Mondal Sikder',
    ),
  },
  {
    // Nepal
    kansalaisuus: '524',
    osuus: 17,
    naiset: words('Anisha Binita Sabina Pratiksha Sushmita Kabita Sarita Puja Rojina Manisha Nisha Asmita Srijana'),
    miehet: words('Bibek Suman Prakash Dipesh Sandesh Roshan Bikash Nabin Kiran Sagar Ramesh Anil Suraj'),
    sukunimet: words(
      'Shrestha Gurung Tamang Adhikari Thapa Karki Rai Magar Poudel Bhandari Khadka Basnet Ghimire Acharya Maharjan Khanal Koirala',
    ),
  },
  {
    // Sri Lanka
    kansalaisuus: '144',
    osuus: 10,
    naiset: words('Dilini Nadeesha Sachini Hansika Tharushi Ishara Kavindi Sanduni Chathurika Rashmi Piyumi Nethmi'),
    miehet: words('Kasun Nuwan Chamara Dinesh Lahiru Sahan Isuru Ruwan Tharindu Buddhika Pasindu Gayan'),
    sukunimet: words(
      'Perera Fernando Silva Jayasinghe Bandara Wickramasinghe Dissanayake Gunawardena Rathnayake Herath Weerasinghe Karunaratne Senanayake Rajapaksha Ekanayake Samarasinghe',
    ),
  },
  {
    // India
    kansalaisuus: '356',
    osuus: 9,
    naiset: words('Ananya Priya Divya Sneha Pooja Kavya Neha Shreya Aishwarya Meera Ritika Swati Lakshmi'),
    miehet: words('Aarav Arjun Rohan Vivek Karthik Rahul Siddharth Aditya Nikhil Manish Harish Pranav Varun'),
    sukunimet: words(
      'Sharma Patel Singh Reddy Nair Iyer Gupta Kumar Verma Joshi Menon Rao Das Mehta Kulkarni Pillai Chatterjee Desai',
    ),
  },
  {
    // China
    kansalaisuus: '156',
    osuus: 9,
    naiset: words('Yuxin Xinyi Jiayi Mengyao Siqi Wenjing Yutong Ruoxi Jingyi Xiaoyan Lihua Shuting'),
    miehet: words('Haoran Zihao Yichen Junjie Wei Bowen Mingze Tianyu Jiahao Yifan Chenyu Zhiyuan'),
    sukunimet: words('Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin'),
  },
  {
    // Pakistan
    kansalaisuus: '586',
    osuus: 7,
    naiset: words('Ayesha Fatima Hira Maryam Sana Zainab Iqra Mahnoor Rabia Amna Kinza Sidra'),
    miehet: words('Muhammad Ahsan Bilal Usman Hamza Fahad Zeeshan Adeel Waqas Umair Danish Salman'),
    sukunimet: words(
      'Khan Ahmed Malik Hussain Butt Chaudhry Sheikh Qureshi Siddiqui Raza Iqbal Javed Mirza Abbasi Farooq Aslam',
    ),
  },
  {
    // Viet Nam
    kansalaisuus: '704',
    osuus: 4,
    naiset: words('Linh Huong Thao Trang Phuong Ngoc Anh Mai Lan Thuy Quynh Hanh'),
    miehet: words('Minh Duc Hung Tuan Long Khanh Quang Nam Hieu Dat Phuc Thanh'),
    sukunimet: words('Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly'),
  },
  {
    // Russia
    kansalaisuus: '643',
    osuus: 4,
    naiset: words('Anastasiia Ekaterina Mariia Daria Polina Anna Elizaveta Viktoriia Kseniia Alina Sofiia Iuliia'),
    miehet: words('Aleksandr Dmitrii Ivan Maksim Artem Nikita Mikhail Kirill Egor Andrei Ilia Pavel'),
    sukunimet: words(
      'Ivanov Smirnov Kuznetsov Popov Vasilev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov',
    ),
    naistenSukunimet: words(
      'Ivanova Smirnova Kuznetsova Popova Vasileva Petrova Sokolova Mikhailova Novikova Fedorova Morozova Volkova Alekseeva Lebedeva Semenova Egorova',
    ),
  },
  {
    // Nigeria
    kansalaisuus: '566',
    osuus: 4,
    naiset: words('Chiamaka Ngozi Funmilayo Adaeze Blessing Folake Ifeoma Temitope Amaka Grace Yetunde Halima'),
    miehet: words('Chukwuemeka Oluwaseun Ifeanyi Tunde Babatunde Emeka Kelechi Ibrahim Ayodeji Obinna Samuel Musa'),
    sukunimet: words(
      'Okafor Adeyemi Okonkwo Balogun Eze Nwosu Abubakar Adebayo Ogunleye Bello Chukwu Obi Ojo Lawal Afolabi Onyeka',
    ),
  },
  {
    // Iran
    kansalaisuus: '364',
    osuus: 3,
    naiset: words('Maryam Zahra Sara Fatemeh Niloofar Parisa Shirin Mahsa Elham Nasrin Samira Leila'),
    miehet: words('Ali Mohammad Reza Amir Hossein Mehdi Saeed Arash Kaveh Behnam Farhad Omid'),
    sukunimet: words(
      'Mohammadi Hosseini Ahmadi Karimi Rezaei Moradi Jafari Rahimi Sadeghi Kazemi Ebrahimi Ghasemi Akbari Heidari Norouzi Shirazi',
    ),
  },
  {
    // United States
    kansalaisuus: '840',
    osuus: 3,
    naiset: words('Emily Hannah Madison Ashley Olivia Abigail Megan Rachel Lauren Taylor Jasmine Chloe'),
    miehet: words('Michael Jacob Tyler Joshua Ethan Brandon Austin Christopher Andrew Justin Logan Marcus'),
    sukunimet: words(
      'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Anderson Taylor Thomas Moore Jackson White',
    ),
  },
  {
    // Japan
    kansalaisuus: '392',
    osuus: 2,
    naiset: words('Yui Sakura Hana Misaki Ayaka Haruka Nanami Mio Rina Yuka Kaori Akari'),
    miehet: words('Haruto Yuto Sota Ren Kaito Takumi Daiki Kenta Ryota Shota Hiroki Yuki'),
    sukunimet: words(
      'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura',
    ),
  },
  {
    // Korea
    kansalaisuus: '410',
    osuus: 2,
    naiset: words('Seoyeon Jiwoo Minseo Hayoon Jimin Eunji Sujin Yuna Hyejin Dahye Soyeon Yejin'),
    miehet: words('Minjun Seojun Dohyun Jihoon Hyunwoo Junseo Sungmin Taehyun Donghyun Jaewon Kyungsoo Woojin'),
    sukunimet: words('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang'),
  },
  {
    // Ghana
    kansalaisuus: '288',
    osuus: 2,
    naiset: words('Akosua Abena Efua Adwoa Yaa Ama Esi Akua Afia Mavis Gifty Priscilla'),
    miehet: words('Kwame Kofi Kwaku Yaw Kojo Kwabena Emmanuel Isaac Prince Felix Nana Ebenezer'),
    sukunimet: words(
      'Mensah Owusu Boateng Asante Osei Appiah Agyeman Addo Amoah Ofori Antwi Acheampong Darko Frimpong Quaye Asamoah',
    ),
  },
  {
    // Turkiye
    kansalaisuus: '792',
    osuus: 2,
    naiset: words('Zeynep Elif Merve Busra Esra Ayse Selin Ece Gizem Derya Irem Tugba'),
    miehet: words('Mehmet Mustafa Emre Burak Murat Yusuf Kerem Omer Serkan Volkan Onur Baris'),
    sukunimet: words(
      'Yilmaz Kaya Demir Celik Sahin Yildiz Yildirim Ozturk Aydin Ozdemir Arslan Dogan Kilic Aslan Cetin Kara',
    ),
  },
  {
    // United Kingdom
    kansalaisuus: '826',
    osuus: 1,
    naiset: words('Charlotte Amelia Sophie Jessica Lucy Georgia Eleanor Isla Poppy Holly Imogen Freya'),
    miehet: words('Oliver George Harry Callum Alfie Rhys Lewis Angus Thomas Edward Owen Jack'),
    sukunimet: words(
      'Smith Jones Taylor Evans Thomas Roberts Walker Wright Hughes Green Wood Clarke Campbell Stewart Murray Morgan',
    ),
  },
  {
    // Canada
    kansalaisuus: '124',
    osuus: 1,
    naiset: words('Emma Sarah Maya Claire Noemie Camille Brooke Julia Leah Rebecca Paige Audrey'),
    miehet: words('Liam Noah William Gabriel Samuel Felix Connor Mathieu Nathan Ryan Alexandre Lucas'),
    sukunimet: words(
      'Tremblay Martin Roy Gagnon Wilson MacDonald Campbell Bouchard Gauthier Morin Lavoie Fortin Scott Reid Murphy Stewart',
    ),
  },
  {
    // Australia
    kansalaisuus: '036',
    osuus: 1,
    naiset: words('Matilda Ruby Zoe Mia Grace Ella Tahlia Lily Sienna Georgina Bronte Alice'),
    miehet: words('Lachlan Jack Cooper Riley Mitchell Hamish Angus Joel Declan Harrison Toby Bailey'),
    sukunimet: words(
      'Smith Jones Williams Brown Wilson Taylor Kelly Ryan Walker Harris King Baker Mitchell Robertson Turner Cooper',
    ),
  },
];
