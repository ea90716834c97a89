using ClaimGraph.Wording.Alarms.Numbers;

namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>Spanish numbers, and what they count.</summary>
internal static class SpanishNumbers
{
    public static readonly NumberWords Numbers = new()
    {
        Values = new("""
            0: cero
            0.5: ~mitad; ~medio; ~media
            1: ~un; ~una; ~uno; ~primer; ~primera; ~primero; ~primeros; ~primeras
            2: dos; ~segundo; ~segunda; ~doble; ~duplicado; ~duplicó
            3: tres; tercer; tercera; tercero; tercio; tercios; ~triple; ~triplicó
            4: cuatro; cuarta; ~cuarto
            5: cinco; quinta; quinto
            6: seis; sexta; sexto
            7: siete; séptimo; séptima
            8: ocho; octavo; octava
            9: nueve; noveno; novena
            10: diez; décimo; décima; decena; decenas
            11: once
            12: doce; docena; docenas
            13: trece
            14: catorce
            15: quince
            16: dieciséis
            17: diecisiete
            18: dieciocho
            19: diecinueve
            20: veinte
            21: veintiún; veintiuno; veintiuna
            22: veintidós
            23: veintitrés
            24: veinticuatro
            25: veinticinco
            26: veintiséis
            27: veintisiete
            28: veintiocho
            29: veintinueve
            30: treinta
            40: cuarenta
            50: cincuenta
            60: sesenta
            70: setenta
            80: ochenta
            90: noventa
            100: cien; ciento; cientos; centenar; centenares
            200: doscientos; doscientas
            300: trescientos; trescientas
            400: cuatrocientos; cuatrocientas
            500: quinientos; quinientas
            600: seiscientos; seiscientas
            700: setecientos; setecientas
            800: ochocientos; ochocientas
            900: novecientos; novecientas
            """),
        Scales = new("""
            1000: mil; miles; millar; millares
            1000000: millón; millones; mill; mln
            1000000000: millardo; millardos
            1000000000000: billón; billones
            """),
        Units = new("""
            share percent: por ciento; porciento
            share points: punto porcentual; puntos porcentuales
            money usd: dólar; dólares; dólares estadounidenses
            money eur: euro; euros
            money gbp: libra; libras; libras esterlinas
            money rub: rublo; rublos
            money cny: yuan; yuanes
            money jpy: yen; yenes
            money mxn: peso; pesos
            measure km: km; kilómetro*
            measure mile: milla; millas
            measure metre: metro; metros
            measure kg: kg; kilo; kilos; kilogramo*
            measure ton: tonelada; toneladas
            measure barrel: barril; barriles
            measure degree: grado; grados
            measure hectare: hectárea; hectáreas
            time second: segundos
            time minute: minuto; minutos
            time hour: hora; horas
            time day: día; días
            time week: semana; semanas
            time month: mes; meses
            time year: año; años
            time decade: década; décadas
            time century: siglo; siglos
            """),
        Months = new("""
            1: enero
            2: febrero
            3: marzo
            4: abril
            5: mayo
            6: junio
            7: julio
            8: agosto
            9: septiembre; setiembre
            10: octubre
            11: noviembre
            12: diciembre
            """),
        Weekdays = new("""
            1: lunes
            2: martes
            3: miércoles
            4: jueves
            5: viernes
            6: sábado
            7: domingo
            """),
        Joiners = Language.Set("y"),
        Ranges = Language.Set("a y o"),
        Links = Language.Set("de"),
        Endings = Language.Set("º ª er"),
    };
}
