using System.Globalization;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Rules;

/// <summary>What is checked of every record alike: its id and its status.</summary>
internal static class RecordFaults
{
    private const string IdField = "id";
    private static readonly HashedIdAttribute Hashed = new();

    extension(Faults faults)
    {
        /// <summary>Checks a record that makes its id from its content.</summary>
        public void HashedRecord(Description record)
        {
            faults.HashedId(record.Id);
            faults.Status(record);
        }

        /// <summary>Checks a record whose kind says what ids it may have.</summary>
        public void NamedRecord(Description record, RecordKind kind)
        {
            if (kind == RecordKind.Country)
                faults.CountryCode(record.Id);
            else if (kind == RecordKind.UnnamedSource)
                faults.HashedId(record.Id);
            else if (record.Id is { } id && !Slug.IsSlug(id))
                faults.Add(IdField, string.Create(CultureInfo.InvariantCulture,
                    $"An id is made of lower-case letters and digits, joined by single hyphens; {Slug.MaxLength} are the most."));
            faults.Status(record);
        }

        private void HashedId(string? id)
        {
            if (id is not null && Hashed.FaultOf(IdField, id) is { } fault)
                faults.Add(IdField, fault);
        }

        public void Status(Description record)
        {
            if (record.Status is { } status && !RecordStatuses.Standing.Contains(status))
                faults.Add("status", "Only DELETE deletes; status is active, disputed or retracted.");
        }

        private void CountryCode(string? id)
        {
            if (id is not null && !CountryCodes.IsKnown(id))
                faults.AddRule(IdField, "There is no such country; its id is its ISO 3166 code in capitals, such as CN, or SUHH for one that ceased.");
        }
    }
}
