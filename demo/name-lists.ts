type Given = { readonly male: readonly string[]; readonly female: readonly string[] }

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const WELSH_GIVEN: Given = {
  male: words(
    `Dafydd Ieuan Gwilym Tomos Rhys Owain Steffan Iago Llywelyn Ifor Gruffydd Hywel Harri Siôn Macsen Deio Gethin Idris
     Osian Cai Jac Guto Morgan Aled Bleddyn Cynan Elis Emyr Geraint Huw Iolo Ioan Iwan Lleu Meilyr Mabon Trystan Twm`,
  ),
  female: words(
    `Cadi Catrin Siân Sioned Mair Mared Elin Efa Lowri Lleucu Angharad Ffion Nia Seren Mali Gwenllian Betsan Alys
     Begw Beca Cerys Delyth Eira Eleri Erin Ffraid Haf Heledd Leusa Llinos Luned Manon Megan Nansi Non Rhiannon Tegan`,
  ),
}

export const ENGLISH_GIVEN: Given = {
  male: words(
    `David John William Thomas Jack Harry Charlie Alfie Tyler Kayden Mason Logan Jayden Reece Owen Stephen James Lewis
     Callum Connor Dylan Ethan Finley George Jake Joshua Kai Kyle Leo Liam Luke Max Nathan Oliver Riley Ryan Toby Zac`,
  ),
  female: words(
    `Ellie Katie Meg Alice Sarah Lily Chloe Demi Jade Kayleigh Amy Beth Caitlin Courtney Daisy Ella Emily Evie Freya
     Grace Hannah Holly Isla Jasmine Keira Lacey Leah Lucy Maisie Millie Mia Molly Paige Poppy Ruby Shannon Sophie Zoe`,
  ),
}

/** From further away. */
export const OTHER_GIVEN: Given = {
  male: words(
    `Amir Yusuf Ibrahim Mohammed Tariq Kofi Kwame Malik Dilan Mateusz Aleksander Bilal Hamza Idrissa Jerome Marcus
     Rafiq Samir Tomasz Zayn Emeka Farhan Luca Nikolai`,
  ),
  female: words(
    `Amina Fatima Zara Ayesha Ania Sade Nadia Leila Maryam Yasmin Abena Imani Katya Lucia Noor Priya Rania Safiya Thea
     Wiktoria Zainab Destiny Mariam Soraya`,
  ),
}

/** Two halves that make a last name like a place in Wales, and no family’s that was known to us. */
export const WELSH_PLACES = {
  first: words('Bryn Cae Coed Cwm Dol Gwern Hafod Llwyn Maes Nant Pant Pen Rhos Rhyd Tal Tre Ynys Ffynnon Allt Erw'),
  last: words(
    'arian celyn eirin fedwen gwennol hedydd helyg faenlas melynog rhedyn seren siglen tylluan wylan ysgaw onnen',
  ),
}

/** The same in English. */
export const ENGLISH_PLACES = {
  first: words(
    'Amber Bramble Copper Fern Gorse Juniper Kestrel Lantern Lark Heather Otter Pebble Quill Salt Tansy Teasel Thistle Umber Wren Yarrow',
  ),
  last: words('brook combe dale glade hollow holme marsh mere moor stead thorne wick worthy whistle gate sedge'),
}

/** And of no particular place. */
export const OTHER_PLACES = {
  first: words('Ada Baru Chani Dara Esto Kora Luma Miro Neva Oka Rashu Sele Tova Vara Yaru Zeno'),
  last: words('bari dimu kanta lune meri nova rakh sami tola vane wemi zade'),
}
